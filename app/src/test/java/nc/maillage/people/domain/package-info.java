/** What names, births, households and likenesses are, tried without a program. */
@NullMarked
package nc.maillage.people.domain;

import org.jspecify.annotations.NullMarked;
