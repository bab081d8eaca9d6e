/** The organisation chart and its posts, as vacancy notices tell them and as somebody accepted them. */
@ApplicationModule(
        displayName = "Recrutement",
        allowedDependencies = {"platform", "platform :: web", "platform :: files", "audit", "organisation", "access"})
@NullMarked
package nc.maillage.recruitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
