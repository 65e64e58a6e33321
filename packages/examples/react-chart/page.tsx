import { createRoot } from 'react-dom/client';
import { NineModels } from './nine-models.tsx';

const place = document.getElementById('chart');
if (place !== null) createRoot(place).render(<NineModels />);
