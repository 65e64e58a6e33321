export type {
  BoundOp,
  ChangeClass,
  Claim,
  Dataset,
  Figure,
  ListedCode,
  Qualifier,
  Redirect,
  Scope,
  UncertaintyComponent,
  Value,
  Vintage,
} from '@darkfigure/dataset';
