import { Said } from '../said.js';
import type { Visit } from '../visit.js';
import type { ChangeLine } from './changes.js';

/** Changed values, `阶段 方案 → 谈判`. */
export const ChangeList = ({ lines, visit }: { readonly lines: readonly ChangeLine[]; readonly visit: Pick<Visit, 'words'> }) =>
  lines.length === 0 ? null : (
    <ul class="changes">
      {lines.map((line) => (
        <li>
          <span class="quiet">{line.label}</span>{' '}
          {line.from === undefined ? null : (
            <>
              <s>
                <Said text={line.from} />
              </s>
              {' → '}
            </>
          )}
          <Said text={line.to ?? visit.words.change.none} />
        </li>
      ))}
    </ul>
  );
