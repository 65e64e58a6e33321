import { changeClass } from './change.ts';
import { confidence, mutation, verdict } from './claim.ts';
import type { CodeList } from './code-list.ts';
import { exploitation } from './exploitation.ts';
import { frame } from './frame.ts';
import { calendar, geographyKind, geographyRole, method, temporal } from './place-and-time.ts';
import { age, citizenship, role, sex } from './population.ts';
import {
  credibility,
  direction,
  reliability,
  revisionReason,
  seenKind,
  status,
  uncertaintyKind,
} from './quality.ts';
import { stage } from './stage.ts';
import { unit } from './unit.ts';
import { boundOp, intervalBasis, qualifier, rangeBasis, unknownReason } from './value.ts';

/** Every closed code list, in the order in which they are published. */
export const codeLists: readonly CodeList[] = [
  unit,
  stage,
  frame,
  exploitation,
  role,
  age,
  sex,
  citizenship,
  geographyRole,
  geographyKind,
  calendar,
  temporal,
  method,
  qualifier,
  rangeBasis,
  intervalBasis,
  boundOp,
  unknownReason,
  uncertaintyKind,
  direction,
  reliability,
  credibility,
  status,
  revisionReason,
  seenKind,
  verdict,
  mutation,
  confidence,
  changeClass,
];
