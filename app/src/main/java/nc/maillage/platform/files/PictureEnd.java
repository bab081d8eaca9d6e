package nc.maillage.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Finds where a picture ends; -1 when it is cut short or its parts do not hold together. */
final class PictureEnd {
    private static final int PNG_HEAD = 8;
    private static final int PNG_CHUNK = 12;
    private static final int PNG_END = 0x49454E44;
    private static final int PNG_START = 0x49484452;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int RESTART = 0xD0;
    private static final int ZIP_SIGN = 0x06054B50;
    private static final int ZIP_END = 22;
    private static final int ZIP_FARTHEST = ZIP_END + 65_535;

    private PictureEnd() {}

    /** Chunk by chunk, each with its checksum. */
    static int ofPng(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        int at = PNG_HEAD;
        while (at + PNG_CHUNK <= content.length) {
            int length = bytes.getInt(at);
            int type = bytes.getInt(at + 4);
            if (length < 0
                    || length > content.length - at - PNG_CHUNK
                    || at == PNG_HEAD && type != PNG_START
                    || crc(content, at + 4, length + 4) != bytes.getInt(at + PNG_HEAD + length)) {
                return -1;
            }
            at += PNG_CHUNK + length;
            if (type == PNG_END) {
                return at;
            }
        }
        return -1;
    }

    private static int crc(byte[] content, int from, int length) {
        var crc = new CRC32();
        crc.update(content, from, length);
        return (int) crc.getValue();
    }

    /** An archive is read from its end: one may stand within a picture or a PDF, which then opens as both. */
    static boolean archive(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = content.length - ZIP_END; at >= Math.max(0, content.length - ZIP_FARTHEST); at--) {
            if (bytes.getInt(at) == ZIP_SIGN) {
                long directory = Integer.toUnsignedLong(bytes.getInt(at + 12));
                long from = Integer.toUnsignedLong(bytes.getInt(at + 16));
                if (directory > 0 && directory + from <= at) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many times the lines of a JPEG are gone over: each one costs the whole picture. */
    static int scans(byte[] content, int end) {
        int scans = 0;
        for (int at = 2; at + 1 < end; at++) {
            if ((content[at] & 0xFF) == 0xFF && (content[at + 1] & 0xFF) == SOS) {
                scans++;
            }
        }
        return scans;
    }

    /** Segment by segment, then through the compressed lines of each scan. */
    static int ofJpeg(byte[] content) {
        int at = 2;
        while (at + 2 <= content.length && (content[at] & 0xFF) == 0xFF) {
            int marker = content[at + 1] & 0xFF;
            if (marker == EOI) {
                return at + 2;
            }
            if (marker == 0xFF) {
                at++;
            } else if (marker == 1 || marker >= RESTART && marker <= SOI) {
                at += 2;
            } else {
                at = after(content, at, marker);
            }
        }
        return -1;
    }

    private static int after(byte[] content, int at, int marker) {
        if (at + 4 > content.length) {
            return content.length;
        }
        int next = at + 2 + ((content[at + 2] & 0xFF) << 8 | content[at + 3] & 0xFF);
        return marker == SOS ? afterScan(content, next) : next;
    }

    private static int afterScan(byte[] content, int from) {
        for (int at = from; at + 1 < content.length; at++) {
            int next = content[at + 1] & 0xFF;
            if ((content[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < RESTART || next >= SOI)) {
                return at;
            }
        }
        return content.length;
    }
}
