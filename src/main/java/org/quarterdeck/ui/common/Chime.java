package org.quarterdeck.ui.common;

import java.lang.System.Logger.Level;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/**
 * Rings a soft, synthesized bell. On a machine without sound it stays silent and reports so. Whatever it rings for is
 * also visible.
 */
public final class Chime {

    private static final System.Logger LOG = System.getLogger(Chime.class.getName());
    private static final float RATE = 44_100;
    private static final double SECONDS = 1.4;
    private static final double LOUDNESS = 0.28;
    /** The frequencies of the notes, a fifth up from A, in hertz. */
    private static final double[] NOTES = {659.3, 440};

    private final Player player;

    /** A source of clips. */
    @FunctionalInterface
    public interface Player {

        /** Returns a clip. Also throws {@link IllegalArgumentException} if the machine has no sound. */
        Clip clip() throws LineUnavailableException;
    }

    public Chime() {
        this(AudioSystem::getClip);
    }

    Chime(Player player) {
        this.player = player;
    }

    /**
     * Rings a number of times and returns at once.
     *
     * @param silent called if nothing could be heard, on any thread
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

    /** Returns the samples. Each ring is two notes that begin together and fade. */
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
