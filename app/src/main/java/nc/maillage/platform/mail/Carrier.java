package nc.maillage.platform.mail;

import nc.maillage.platform.Outbox;

/** « Porteur » : a server, a folder, or nobody. */
interface Carrier {
    Delivery deliver(Waiting mail);

    Outbox.Way way();
}
