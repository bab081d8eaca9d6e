package nc.maillage.access.usecase;

/** What a passkey answers to a challenge, each part in base64url as the browser hands it over. */
public sealed interface KeyAnswer {
    /** @param transports how to reach the key later, such as « usb,nfc » */
    record Created(String client, String attestation, String transports) implements KeyAnswer {}

    record Used(String credential, String client, String proof, String signature) implements KeyAnswer {}
}
