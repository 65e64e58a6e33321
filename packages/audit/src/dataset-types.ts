export type {
  BoundOp,
  ChangeClass,
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
