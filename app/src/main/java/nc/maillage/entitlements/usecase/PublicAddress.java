package nc.maillage.entitlements.usecase;

import nc.maillage.platform.ProgramAddress;
import org.springframework.stereotype.Component;

/** Where the public reaches the program: what a code leads to. */
@Component
public class PublicAddress {
    private final ProgramAddress program;

    PublicAddress(ProgramAddress program) {
        this.program = program;
    }

    public String verification(String token) {
        return program.base() + "/verifier/" + token;
    }

    /** « sud.example.nc/verifier » : short enough to be typed. */
    public String spoken() {
        return program.base().replaceFirst("^https?://", "") + "/verifier";
    }
}
