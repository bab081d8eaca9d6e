package nc.maillage.platform.mail;

import nc.maillage.platform.Outbox;

/** No server is set yet. */
final class NoCarrier implements Carrier {
    @Override
    public Delivery deliver(Waiting mail) {
        return new Delivery.Away("Aucun serveur de courriel n’est réglé.", Delivery.Pace.DAILY);
    }

    @Override
    public Outbox.Way way() {
        return new Outbox.Way.None();
    }
}
