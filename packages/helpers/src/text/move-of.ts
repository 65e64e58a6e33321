import type { BoundOp, Value } from '../catalog/dataset-types.ts';

/** What a change is called, and its value without the sign that this says. */
export function moveOf(value: Value): { readonly lead: string; readonly moved: Value } {
  const [rise, fall] = ['a rise of ', 'a fall of '];
  switch (value.kind) {
    case 'point':
      if (value.value > 0) return { lead: rise, moved: value };
      if (value.value < 0) return { lead: fall, moved: { ...value, value: -value.value } };
      break;
    case 'range':
    case 'interval': {
      const { low, high, best } = value;
      if (low > 0) return { lead: rise, moved: value };
      const mirrored = { low: -high, high: -low, ...(best === undefined ? {} : { best: -best }) };
      if (high < 0) return { lead: fall, moved: { ...value, ...mirrored } };
      break;
    }
    case 'bound': {
      const isFloor = value.op.startsWith('g');
      // “Less than -10 percent” reads like a small change, and is a fall of more than 10.
      const op = `${isFloor ? 'l' : 'g'}${value.op.slice(1)}` as BoundOp;
      const mirrored = { ...value, op, value: 0 - value.value };
      if (value.value > 0 || (value.value === 0 && isFloor))
        return { lead: isFloor ? rise : `a fall, or ${rise}`, moved: value };
      return { lead: isFloor ? `a rise, or ${fall}` : fall, moved: mirrored };
    }
  }
  return { lead: 'a change of ', moved: value };
}
