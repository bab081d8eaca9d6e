package nc.maillage.entitlements.domain;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** « Code scellé d’une carte » : what it says, then its Ed25519 signature, written in base64url for an address. */
public record SealedClaims(byte[] claims, byte[] signature) {
    private static final int SIGNATURE = 64;
    private static final int LONGEST = 200;

    public SealedClaims {
        claims = claims.clone();
        signature = signature.clone();
    }

    @Override
    public byte[] claims() {
        return claims.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    public String token() {
        var all = Arrays.copyOf(claims, claims.length + signature.length);
        System.arraycopy(signature, 0, all, claims.length, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Empty for a text of another shape; a shape proves nothing yet. */
    public static Optional<SealedClaims> read(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var all = Base64.getUrlDecoder().decode(token);
            return all.length == CardClaims.LENGTH + SIGNATURE
                    ? Optional.of(new SealedClaims(
                            Arrays.copyOf(all, CardClaims.LENGTH),
                            Arrays.copyOfRange(all, CardClaims.LENGTH, all.length)))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedClaims(var otherClaims, var otherSignature)
                && Arrays.equals(claims, otherClaims)
                && Arrays.equals(signature, otherSignature);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(claims);
    }
}
