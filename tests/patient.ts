/** Options of a test that takes time: a machine that was busy for a moment is no defect, one that is slow each time is. */
export const PATIENT = { retry: 2 } as const;
