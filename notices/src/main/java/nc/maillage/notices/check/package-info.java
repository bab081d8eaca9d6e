/** What a person should look at before a notice is published, each warning with its source. */
@NullMarked
package nc.maillage.notices.check;

import org.jspecify.annotations.NullMarked;
