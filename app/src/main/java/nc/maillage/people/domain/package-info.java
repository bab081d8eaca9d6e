/** What names, births, households and likenesses are, without database or page. */
@NullMarked
package nc.maillage.people.domain;

import org.jspecify.annotations.NullMarked;
