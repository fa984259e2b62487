package org.quarterdeck.model;

/**
 * Another split of attention that the facilitator tries from a month on, to see what would have come of it. Nobody voted for
 * it.
 */
public record WhatIf(int month, Attention attention) {}
