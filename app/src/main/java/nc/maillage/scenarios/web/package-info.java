/** Pages of the scenarios. */
@NullMarked
package nc.maillage.scenarios.web;

import org.jspecify.annotations.NullMarked;
