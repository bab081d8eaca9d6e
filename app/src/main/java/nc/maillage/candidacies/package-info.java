/** Applications to vacancies: on line by a link, or on paper; their pieces, their receipt, what is missing, what came late. */
@ApplicationModule(
        displayName = "Candidatures",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "platform :: files",
            "audit",
            "organisation",
            "access",
            "correspondence",
            "recruitment",
            "schemes"
        })
@NullMarked
package nc.maillage.candidacies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
