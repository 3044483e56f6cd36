package org.debrief.people;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes texts so that only this product can read them, on any of its nodes, and only for whom they were closed. */
final class Seal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /**
     * Makes a key of its own from one that serves something else.
     *
     * @param purpose what it closes: what one seal has closed no other can open
     */
    Seal(String secret, String purpose) {
        this.key = new SecretKeySpec(SecretTokens.hash(purpose + "\n" + secret), "AES");
    }

    String close(String text, String forWhom) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, forWhom).doFinal(compressed(text));
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** The text; none where it was closed for somebody else, by another product, or has been changed. */
    Optional<String> open(String closed, String forWhom) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(closed);
            if (all.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] opened =
                    cipher(Cipher.DECRYPT_MODE, nonce, forWhom).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(
                    new InflaterInputStream(new ByteArrayInputStream(opened)).readAllBytes(), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String forWhom) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(forWhom.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
