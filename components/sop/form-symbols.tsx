import type { FormSymbol } from '@/lib/sop-form/form-sheet';
import classes from './form-sheet-view.module.css';

function Shape({ kind, x, y, width, height }: FormSymbol) {
  const left = x - width / 2;
  const top = y - height / 2;
  if (kind === 'diamond') {
    return <path d={`M${x} ${top}L${left + width} ${y}L${x} ${top + height}L${left} ${y}Z`} />;
  }
  if (kind === 'pentagon') {
    const shoulder = top + height * 0.66;
    return (
      <path d={`M${left} ${top}H${left + width}V${shoulder}L${x} ${top + height}L${left} ${shoulder}Z`} />
    );
  }
  return (
    <rect x={left} y={top} width={width} height={height} rx={kind === 'capsule' ? height / 2 : undefined} />
  );
}

/** The symbols of a sheet: capsule, box, diamond, and the pentagon that leads to another sheet. */
export function FormSymbols({ symbols }: { symbols: FormSymbol[] }) {
  return (
    <g>
      {symbols.map((symbol) => (
        <g key={symbol.id} className={classes.symbol}>
          <Shape {...symbol} />
          {symbol.text === '' ? null : (
            <text
              x={symbol.x}
              y={symbol.y + (symbol.kind === 'pentagon' ? 1.5 : 3.2)}
              fontSize={symbol.kind === 'pentagon' ? 11 : 9}
            >
              {symbol.text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
