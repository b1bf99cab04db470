/** Revenue codes whose FL 44 is a HIPPS code (HP), not a HCPCS code (HC): SNF 0022, home health 0023, rehabilitation 0024. */
export const hippsRevenue: ReadonlySet<string> = new Set(['0022', '0023', '0024'])
