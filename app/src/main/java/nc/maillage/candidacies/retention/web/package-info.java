/** The page of the retention of candidacies. */
@NullMarked
package nc.maillage.candidacies.retention.web;

import org.jspecify.annotations.NullMarked;
