/** Settings, requests, tombstones. */
@NullMarked
package nc.maillage.candidacies.retention.store;

import org.jspecify.annotations.NullMarked;
