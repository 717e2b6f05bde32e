/** Where the editors' clock stands. */
export const editorsZone = 'Europe/Vilnius';

// Swedes write day and hour as ISO 8601 does.
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: editorsZone, dateStyle: 'short', timeStyle: 'short' });

/** A moment by the clock of the editors, wherever the machine stands: `{ day: '2026-12-01', hour: '09:00' }`. */
export function byEditorsClock(moment: Date): { day: string; hour: string } {
  const [day = '', hour = ''] = clock.format(moment).split(' ');
  return { day, hour };
}
