/** Owns the making of several uniforms out of one, where an entity needs them only now and then. */

/**
 * The k-th uniform in (0, 1) that belongs to a uniform u: the bits of u, scrambled with k by the finaliser of
 * MurmurHash3. The results behave as independent of each other, and of u as far as the model can tell.
 */
export function spreadUniform(u: number, k: number): number {
  let h = ((u * 4294967296) | 0) ^ Math.imul(k + 1, 0x9e3779b9);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return ((h >>> 0) + 0.5) / 4294967296;
}
