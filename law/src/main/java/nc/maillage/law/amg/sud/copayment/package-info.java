/** What the holder of a medical-aid card of province Sud pays of a care: its rates by date, and who advances the cost. */
@NullMarked
package nc.maillage.law.amg.sud.copayment;

import org.jspecify.annotations.NullMarked;
