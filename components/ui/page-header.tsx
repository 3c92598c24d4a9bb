import { IconArrowLeft } from '@tabler/icons-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import classes from './page-header.module.css';

/** Head of a page: its one h1, what it is about, and what can be done on it. */
export function PageHeader(props: {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  back?: { href: string; label: string };
}) {
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        {props.back ? (
          <Link className={classes.back} href={props.back.href}>
            <IconArrowLeft size={15} stroke={1.8} aria-hidden />
            {props.back.label}
          </Link>
        ) : null}
        <h1 className={classes.title}>{props.title}</h1>
        {props.description ? <p className={classes.description}>{props.description}</p> : null}
      </div>
      {props.actions ? <div className={classes.actions}>{props.actions}</div> : null}
    </div>
  );
}
