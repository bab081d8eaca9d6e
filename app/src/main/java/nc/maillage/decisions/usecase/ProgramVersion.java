package nc.maillage.decisions.usecase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** « Version du programme » that took a decision. */
@Component
public class ProgramVersion {
    private final String name;

    ProgramVersion(ObjectProvider<BuildProperties> build) {
        var properties = build.getIfAvailable();
        var version = properties == null ? null : properties.getVersion();
        this.name = version == null ? "développement" : version;
    }

    public String name() {
        return name;
    }
}
