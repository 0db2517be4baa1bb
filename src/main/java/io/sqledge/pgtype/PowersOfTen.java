package io.sqledge.pgtype;

/** The powers of ten that a double holds exactly: 10^0 to 10^22. */
final class PowersOfTen {

    static final int GREATEST = 22;

    private static final double[] POWERS = new double[GREATEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= GREATEST; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private PowersOfTen() { }

    static double of(int exponent) {
        return POWERS[exponent];
    }
}
