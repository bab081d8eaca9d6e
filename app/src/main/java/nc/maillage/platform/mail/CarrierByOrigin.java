package nc.maillage.platform.mail;

import java.util.function.BooleanSupplier;
import nc.maillage.platform.Outbox;

/** Nothing leaves a base that a demonstration invented, whatever server is set: asked of each mail, as its data may come later. */
final class CarrierByOrigin implements Carrier {
    private final BooleanSupplier invented;
    private final Carrier folder;
    private final Carrier set;

    CarrierByOrigin(BooleanSupplier invented, Carrier folder, Carrier set) {
        this.invented = invented;
        this.folder = folder;
        this.set = set;
    }

    @Override
    public Delivery deliver(Waiting mail) {
        return chosen().deliver(mail);
    }

    @Override
    public Outbox.Way way() {
        return chosen().way();
    }

    private Carrier chosen() {
        return invented.getAsBoolean() ? folder : set;
    }
}
