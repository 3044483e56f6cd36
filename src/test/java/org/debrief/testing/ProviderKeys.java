package org.debrief.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** The keys with which {@link TestProvider} signs its tokens, by RS256. */
final class ProviderKeys {

    private static final String ID = "key-1";
    private static final int BITS = 2048;

    private final KeyPair pair;

    private ProviderKeys(KeyPair pair) {
        this.pair = pair;
    }

    static ProviderKeys create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new ProviderKeys(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public one, as a JSON Web Key. */
    Map<String, String> told() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                ID,
                "n",
                base64(unsigned(key.getModulus())),
                "e",
                base64(unsigned(key.getPublicExponent())));
    }

    /** A token with these claims, which are JSON. */
    String signed(String claims) {
        String text = base64("{\"alg\":\"RS256\",\"kid\":\"" + ID + "\"}") + "." + base64(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
