/** Measurements, each beside a peer or a floor; the figures are written in {@code docs/performance.md}. */
@NullMarked
package nc.maillage.bench;

import org.jspecify.annotations.NullMarked;
