/** One class for each thing that is done to a request. */
@NullMarked
package nc.maillage.applications.usecase;

import org.jspecify.annotations.NullMarked;
