package org.debrief.app.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Rows in PostgreSQL's text form, one a line: counted and summed up on their way. A line's end within a value is escaped. */
final class RowStream {

    private final MessageDigest sum;
    private long rows;

    private RowStream() {
        try {
            sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static RowStream begin() {
        return new RowStream();
    }

    long rows() {
        return rows;
    }

    /** To be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(sum.digest());
    }

    /** Writes on to {@code target}, and leaves that open. */
    OutputStream to(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                count(bytes, offset, length);
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    InputStream from(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = in.read(bytes, offset, length);
                if (read > 0) {
                    count(bytes, offset, read);
                }
                return read;
            }
        };
    }

    private void count(byte[] bytes, int offset, int length) {
        sum.update(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            rows += bytes[i] == '\n' ? 1 : 0;
        }
    }
}
