package org.paperloom.read.raw;

/** How much is taken from a page at once; what is beyond is reported, not read. */
public final class Limits {
    /** Bytes of a page that has to be held whole: a text listing or HTML. */
    public static final int WHOLE_PAGE = 32 << 20;

    /** Bytes or characters of one record; the longest abstracts have some 10,000. */
    public static final int RECORD = 1 << 20;

    /** Bytes that are looked at to tell a page's form. */
    public static final int PREFIX = 64 << 10;

    private Limits() {}
}
