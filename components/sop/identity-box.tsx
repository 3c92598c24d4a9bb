import { WORDS } from '@/messages/public-words';
import classes from './sop-identity.module.css';

/** A box of the form's first page; several items are numbered, one stands alone. */
export function IdentityBox({ title, items }: { title: string; items: string[] }) {
  return (
    <div className={classes.box}>
      <h2>{title}</h2>
      {items.length === 0 ? <p>{WORDS.sop.noneGiven}</p> : null}
      {items.length === 1 ? <p>{items[0]}</p> : null}
      {items.length > 1 ? (
        <ol>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the SOP's own order; a draft may repeat an item
            <li key={index}>{item}</li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
