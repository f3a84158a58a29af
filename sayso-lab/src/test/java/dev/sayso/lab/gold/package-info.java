@NullMarked
package dev.sayso.lab.gold;

import org.jspecify.annotations.NullMarked;
