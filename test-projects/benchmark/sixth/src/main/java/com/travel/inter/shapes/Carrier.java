package com.travel.inter.shapes;

import com.travel.lib.Traveller;

public interface Carrier {
    String manifest(Traveller traveller);

    default String titled(Traveller traveller) {
        return "manifest: " + manifest(traveller);
    }

    static Carrier quiet() {
        return traveller -> traveller.getFileNo();
    }

    static Carrier loud() {
        return traveller -> traveller.getFullName();
    }
}
