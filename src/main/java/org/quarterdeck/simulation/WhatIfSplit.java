package org.quarterdeck.simulation;

/** Another split of attention from a month on, which the facilitator tries without a vote to see its effect. */
public record WhatIfSplit(int month, AttentionSplit attention) {}
