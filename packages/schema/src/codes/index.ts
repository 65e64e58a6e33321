import { intervalBasis, rangeBasis } from './basis.ts';
import { boundOp } from './bound-op.ts';
import { changeClass } from './change.ts';
import type { CodeList } from './code-list.ts';
import { exploitation } from './exploitation.ts';
import { frame } from './frame.ts';
import { credibility, reliability } from './grade.ts';
import { mutation } from './mutation.ts';
import { calendar, geographyKind, geographyRole, method, temporal } from './place-and-time.ts';
import { age, citizenship, sex } from './population.ts';
import { qualifier } from './qualifier.ts';
import { revisionReason } from './revision-reason.ts';
import { role } from './role.ts';
import { seenKind } from './seen-kind.ts';
import { stage } from './stage.ts';
import { status } from './status.ts';
import { direction, uncertaintyKind } from './uncertainty.ts';
import { unit } from './unit.ts';
import { unknownReason } from './unknown-reason.ts';
import { confidence, verdict } from './verdict.ts';

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
