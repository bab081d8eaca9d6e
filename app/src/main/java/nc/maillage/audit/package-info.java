/** The append-only log of what was done, by whom and when. */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"platform", "platform :: web"})
@NullMarked
package nc.maillage.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
