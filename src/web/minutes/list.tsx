/** The minutes somebody may read, the newest first. */
import { minutesSeen } from '../../access/queries.js';
import { DataTable } from '../tables/data-table.js';
import { ListPage } from '../tables/list-page.js';
import { dayText, personName, type Visit } from '../visit.js';

/** Older ones are found on the customer's record. */
const MOST = 100;

export async function minutesList(visit: Visit) {
  const words = visit.words.minutes;
  const found = await minutesSeen(visit, MOST);
  return (
    <ListPage title={words.title} count={words.count(found.length)} empty={found.length === 0 ? words.empty : undefined}>
      {found.length > 0 ? (
        <DataTable
          caption={words.title}
          columns={[{ label: words.title }, { label: words.heldOn }, { label: words.kind }, { label: words.by }]}
          rows={found.map(({ minutes, customer }) => ({
            href: `/r/minutes/${minutes.id}`,
            title: customer ?? (minutes.title === '' ? words.title : minutes.title),
            cells: [dayText(minutes.heldOn, visit), words.kinds[minutes.kind], personName(visit, minutes.by)],
          }))}
        />
      ) : null}
    </ListPage>
  );
}
