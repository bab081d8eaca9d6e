/** A backup put back into an empty home, then migrated forward. */
@NullMarked
package nc.maillage.keeping.restore;

import org.jspecify.annotations.NullMarked;
