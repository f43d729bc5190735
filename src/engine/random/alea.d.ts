/** The generator inside seedrandom, which ships no types for it. */
declare module "seedrandom/lib/alea.js" {
  /** Returns a generator of uniforms in [0, 1) with 32 bits. */
  export default function alea(seed: string): () => number;
}
