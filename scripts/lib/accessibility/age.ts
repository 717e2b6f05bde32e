/** How a report stands to the pages of today: those that have changed since, have come, and are gone. */
export interface Age {
  changed: string[];
  added: string[];
  gone: string[];
}

/** Compares the pages that a report speaks of with those of today, both by address with their digests. Pages that print the report change with it: `printing` names them. */
export function ageOf(reported: Readonly<Record<string, string>>, today: Readonly<Record<string, string>>, printing: (address: string) => boolean): Age {
  const both = Object.keys(today).filter((address) => address in reported);
  return {
    changed: both.filter((address) => today[address] !== reported[address] && !printing(address)),
    added: Object.keys(today).filter((address) => !(address in reported)),
    gone: Object.keys(reported).filter((address) => !(address in today)),
  };
}
