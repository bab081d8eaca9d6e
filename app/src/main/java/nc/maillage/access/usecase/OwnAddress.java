package nc.maillage.access.usecase;

import java.net.URI;
import nc.maillage.platform.ProgramAddress;
import org.springframework.stereotype.Component;

/** Where the agents' browsers find the program: a passkey made there is good for that host alone. */
@Component
public class OwnAddress {
    private final ProgramAddress program;

    OwnAddress(ProgramAddress program) {
        this.program = program;
    }

    /** Such as « https://aide.example.nc »: without a path, as browsers say it. */
    public String origin() {
        var address = URI.create(program.base());
        return address.getScheme() + "://" + address.getAuthority();
    }

    public String host() {
        return URI.create(origin()).getHost();
    }
}
