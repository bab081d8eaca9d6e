/** What a notice tells of a chart, and how far a vacancy went, without a database. */
@NamedInterface("domain")
@NullMarked
package nc.maillage.recruitment.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
