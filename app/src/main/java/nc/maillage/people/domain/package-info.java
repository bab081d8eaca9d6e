/** What names, births, households and likenesses are, without database or page. */
@NamedInterface("domain")
@NullMarked
package nc.maillage.people.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
