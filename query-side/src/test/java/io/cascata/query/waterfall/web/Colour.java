package io.cascata.query.waterfall.web;

/** A colour in linear light, red, green and blue from 0 to 1. */
record Colour(double red, double green, double blue) {

    /** How colours are seen: with all cones, or without one kind (matrices of Machado, Oliveira, Fernandes 2009, severity 1). */
    enum Sight {
        ALL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }
    }

    /** From 0xRRGGBB in sRGB. */
    Colour(int rgb) {
        this(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The ratio of WCAG 2, from 1 to 21. */
    double contrast(Colour other) {
        double brighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    Colour seen(Sight sight) {
        var m = sight.matrix;
        return new Colour(row(m[0], m[1], m[2]), row(m[3], m[4], m[5]), row(m[6], m[7], m[8]));
    }

    private double row(double r, double g, double b) {
        return Math.clamp(r * red + g * green + b * blue, 0, 1);
    }

    /** The distance in OKLab, times 100. */
    double difference(Colour other) {
        var here = lab();
        var there = other.lab();
        return 100
                * Math.sqrt(Math.pow(here[0] - there[0], 2)
                        + Math.pow(here[1] - there[1], 2)
                        + Math.pow(here[2] - there[2], 2));
    }

    private double[] lab() {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }
}
