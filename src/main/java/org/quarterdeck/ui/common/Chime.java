package org.quarterdeck.ui.common;

import java.lang.System.Logger.Level;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/**
 * A soft bell, made here and not recorded. Where the machine has no sound it stays silent and says so; whatever it rings for
 * is seen as well.
 */
public final class Chime {

    private static final System.Logger LOG = System.getLogger(Chime.class.getName());
    private static final float RATE = 44_100;
    private static final double SECONDS = 1.4;
    private static final double LOUDNESS = 0.28;
    /** A fifth, from A: in hertz. */
    private static final double[] NOTES = {659.3, 440};

    private final Player player;

    /** Where sound comes from. */
    @FunctionalInterface
    public interface Player {

        /** Something to play with; an {@link IllegalArgumentException} too where the machine has no sound. */
        Clip clip() throws LineUnavailableException;
    }

    public Chime() {
        this(AudioSystem::getClip);
    }

    Chime(Player player) {
        this.player = player;
    }

    /**
     * Rings so many times, one after the other; returns at once.
     *
     * @param silent hears that nothing could be heard, on whatever thread that is found out
     */
    public void ring(int times, Runnable silent) {
        Thread.ofVirtual().name("chime").start(() -> play(times, silent));
    }

    private void play(int times, Runnable silent) {
        var format = new AudioFormat(RATE, 16, 1, true, false);
        try {
            var clip = player.clip();
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                }
            });
            var sound = sound(times);
            clip.open(format, sound, 0, sound.length);
            clip.start();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.log(Level.INFO, "No bell: this machine plays no sound now (" + e.getMessage() + "). The screens say the time.");
            silent.run();
        }
    }

    /** Each ring is two notes that begin together and fade, as bells do. */
    static byte[] sound(int times) {
        int each = (int) (RATE * SECONDS);
        var bytes = new byte[2 * each * times];
        for (int i = 0; i < each * times; i++) {
            double time = i % each / RATE;
            double wave = 0;
            for (double note : NOTES) {
                wave += Math.sin(2 * Math.PI * note * time) / NOTES.length;
            }
            double attack = Math.min(1, time / 0.012);
            int sample = (int) (Short.MAX_VALUE * LOUDNESS * attack * Math.exp(-3.2 * time) * wave);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
