"""Trees over what features.py sees of a line; made by benchmarks/train_clean.py from 495 pages."""

# ruff: noqa: E501


def trees0(row: tuple[float, ...]) -> float:
    """Add up trees."""
    (
        words,
        letters,
        _,
        final,
        ending,
        capitals,
        _,
        tab,
        _,
        cost,
        spaced,
        spaced_after,
        shared,
        words_2,
        words_1,
        words1,
        _,
        final_1,
        final1,
        around,
        _,
        mean12,
        prose_2,
        prose_8,
        prose_16,
        prose2,
        _,
        short_20,
        _,
        cues_10,
        cues10,
        dates_12,
        dates4,
        run,
        run_before,
        run_left,
        to_last,
        to_next,
        inside,
        _,
        to_end,
        mass_before,
        mass_after,
        page_before,
        page_after,
        stretch,
        page,
        from_first,
        cues_since,
        dates_since,
        _,
        widest,
        since_cue,
        comments,
    ) = row
    return (
        (
            (
                ((0.195 if final <= 0.0 else (0.149 if from_first <= -2.5 else 0.347)) if dates_since <= 8.5 else 0.150)
                if run_before <= 0.0
                else (0.032 if since_cue <= 19.5 else 0.174)
            )
            if mass_before <= 0.9992
            else (0.177 if stretch <= 0.3472 else -0.003)
        )
        + (
            (
                (0.070 if cues10 <= 0.0 else -0.132)
                if stretch <= 0.3927
                else (-0.076 if mass_before <= -0.0408 else -0.178)
            )
            if inside <= 0.0
            else ((0.136 if run <= 0.0 else 0.009) if dates_since <= 8.5 else (-0.170 if page <= 1433.0 else 0.017))
        )
        + (
            ((0.066 if cues_10 <= 0.0 else -0.130) if stretch <= 0.3927 else -0.147)
            if inside <= 0.0
            else (
                (0.136 if run <= 0.0 else 0.011)
                if widest <= 6.5
                else ((0.124 if cues_since <= 0.0 else -0.016) if comments <= 0.0 else -0.172)
            )
        )
        + (
            (
                (
                    ((-0.039 if prose_2 <= 10.5 else 0.098) if prose2 <= 0.0 else 0.124)
                    if dates_since <= 8.5
                    else (-0.146 if short_20 <= 8.5 else 0.050)
                )
                if mass_before <= 0.9602
                else -0.111
            )
            if run <= 1.5
            else (-0.076 if cues_10 <= 0.0 else -0.153)
        )
        + (
            (-0.125 if mass_after <= 1.0888 else (0.057 if page_after <= 0.9501 else -0.129))
            if inside <= 0.0
            else (
                (-0.002 if final <= 0.0 else (0.059 if prose2 <= 0.0 else 0.121))
                if dates_since <= 8.5
                else (-0.146 if short_20 <= 8.5 else 0.014)
            )
        )
        + (
            ((0.072 if cues_10 <= 0.0 else -0.090) if stretch <= 0.3927 else -0.118)
            if inside <= 0.0
            else (
                (0.111 if run <= 0.0 else 0.012)
                if widest <= 6.5
                else ((-0.092 if words1 <= 2.5 else 0.067) if comments <= 0.0 else -0.153)
            )
        )
        + (
            (
                (((0.033 if cues_since <= 0.0 else -0.078) if words_1 <= 20.5 else 0.094) if prose2 <= 17.5 else 0.112)
                if cues_since <= 3.5
                else -0.100
            )
            if run_left <= 0.0
            else (-0.124 if since_cue <= 12.5 else (-0.012 if cues_since <= 3.5 else -0.132))
        )
        + (
            ((-0.074 if letters <= 129.5 else 0.030) if cues_since <= 2.5 else -0.130)
            if inside <= 0.0
            else (
                ((0.103 if mass_before <= 0.9085 else -0.017) if cost <= 0.0 else -0.143)
                if widest <= 6.5
                else (0.024 if comments <= 0.0 else -0.139)
            )
        )
        + (
            (-0.105 if since_cue <= 23.5 else (0.010 if comments <= 0.0 else -0.123))
            if inside <= 0.0
            else (
                (0.086 if cost <= 0.0 else -0.132)
                if dates_since <= 4.5
                else ((0.107 if comments <= 0.0 else -0.114) if cues_since <= 0.0 else -0.084)
            )
        )
        + (
            ((0.073 if cues10 <= 0.0 else -0.072) if stretch <= 0.3927 else (-0.120 if to_end <= -2.5 else -0.061))
            if inside <= 0.0
            else (-0.017 if final <= 0.0 else ((-0.083 if words_2 <= 2.5 else 0.051) if words1 <= 4.5 else 0.090))
        )
        + (
            (
                -0.076
                if cues_since <= -0.0
                else (
                    (0.088 if cost <= 0.0 else -0.121)
                    if cues_since <= 0.0
                    else (-0.080 if words_2 <= 2.5 else (-0.051 if spaced <= 0.0 else 0.061))
                )
            )
            if mass_before <= 0.9523
            else (0.014 if cues_since <= 0.0 else -0.112)
        )
        + (
            (
                -0.094
                if since_cue <= 23.5
                else (
                    (-0.065 if around <= 7.0714 else (0.092 if to_next <= 32.5 else -0.049))
                    if cues_since <= 5.5
                    else -0.110
                )
            )
            if inside <= 0.0
            else (0.080 if cues_since <= 0.0 else (-0.079 if spaced <= 0.0 else 0.029))
        )
        + (
            (
                (-0.094 if shared <= 0.3086 else -0.027)
                if mass_after <= 1.1796
                else (-0.059 if around <= 7.0714 else 0.097)
            )
            if inside <= 0.0
            else (
                ((-0.043 if since_cue <= 7.5 else 0.048) if letters <= 193.5 else 0.088)
                if dates_since <= 8.5
                else -0.056
            )
        )
        + (
            (
                (0.076 if dates_since <= 3.5 else ((0.053 if cues10 <= 1.5 else -0.109) if comments <= 0.0 else -0.107))
                if mass_before <= 0.9148
                else (-0.084 if since_cue <= 67.5 else 0.062)
            )
            if run <= 1.5
            else (-0.100 if since_cue <= 10.5 else -0.034)
        )
        + (
            (
                (0.075 if cues10 <= 0.0 else -0.051)
                if stretch <= 0.3927
                else (-0.089 if mass_after <= 1.0276 else -0.001)
            )
            if inside <= 0.0
            else (
                0.070
                if cues_since <= 0.0
                else ((0.036 if cues_since <= 4.5 else -0.076) if dates_12 <= 2.5 else -0.098)
            )
        )
        + (
            (0.050 if stretch <= 0.1995 else -0.081)
            if shared <= 0.134
            else (
                -0.028
                if spaced <= 0.0
                else (
                    (-0.040 if words_1 <= 20.5 else 0.048)
                    if page_after <= 0.2475
                    else (0.085 if dates_since <= 3.5 else (0.087 if stretch <= 0.8146 else -0.038))
                )
            )
        )
        + (
            ((-0.010 if stretch <= 0.3927 else -0.096) if shared <= 0.3164 else -0.012)
            if final <= 0.0
            else (
                ((-0.010 if around <= 9.5 else 0.083) if dates_since <= 3.5 else -0.014)
                if mass_before <= 0.9148
                else (0.065 if stretch <= 0.3107 else -0.073)
            )
        )
        + (
            (
                (-0.000 if cues10 <= 0.0 else -0.079)
                if ending <= 0.0
                else (
                    (-0.067 if words1 <= 2.5 else 0.025)
                    if prose_2 <= 0.0
                    else (0.027 if page_after <= 0.2475 else 0.087)
                )
            )
            if cues_since <= 3.5
            else (-0.095 if page_after <= 0.5894 else 0.070)
        )
        + (
            (
                (-0.089 if since_cue <= 16.5 else -0.025)
                if final_1 <= 0.0
                else (0.044 if mass_before <= 0.9602 else -0.044)
            )
            if prose2 <= 12.5
            else (
                ((0.070 if dates_since <= 13.5 else -0.057) if cost <= 0.0 else -0.109)
                if mass_before <= 0.8842
                else -0.039
            )
        )
        + (
            ((-0.080 if page_before <= 0.048 else 0.022) if cues_since <= 0.0 else -0.080)
            if final <= 0.0
            else (
                ((-0.099 if from_first <= -16.5 else 0.069) if dates4 <= 0.0 else 0.001)
                if mass_before <= 0.9148
                else (0.063 if stretch <= 0.3107 else -0.063)
            )
        )
        + (
            ((-0.086 if tab <= 0.0 else 0.132) if shared <= 0.3012 else -0.012)
            if spaced_after <= 0.0
            else (
                (-0.049 if words_1 <= 20.5 else 0.035)
                if page_after <= 0.2475
                else ((0.083 if to_last <= 2.5 else 0.030) if run <= 0.0 else 0.004)
            )
        )
        + (
            ((-0.064 if dates4 <= 1.5 else 0.066) if cues_since <= -0.0 else (0.057 if cost <= 0.0 else -0.103))
            if cues_since <= 0.0
            else (
                (0.059 if dates4 <= 0.0 else (-0.134 if cues_since <= 1.5 else 0.047))
                if page_before <= 0.5286
                else -0.072
            )
        )
        + (
            (
                (-0.075 if since_cue <= 10.5 else (0.061 if stretch <= 0.5841 else -0.020))
                if final <= 0.0
                else (
                    (0.071 if stretch <= 0.6255 else (0.016 if cues_since <= 0.0 else -0.064))
                    if prose2 <= 24.5
                    else 0.073
                )
            )
            if cues_since <= 3.5
            else -0.076
        )
        + (
            (
                (0.043 if stretch <= 0.5669 else (-0.056 if final1 <= 0.0 else 0.001))
                if letters <= 129.5
                else (0.006 if prose2 <= 0.0 else 0.071)
            )
            if cues_since <= 2.5
            else (0.061 if page_before <= 0.4535 else (-0.086 if words_1 <= 41.5 else 0.029))
        )
        + (
            (((-0.043 if final_1 <= 0.0 else 0.023) if mass_before <= 0.8226 else -0.080) if dates4 <= 2.5 else 0.118)
            if spaced <= 0.0
            else (-0.027 if mean12 <= 7.125 else ((0.062 if run_left <= 0.0 else 0.010) if dates4 <= 0.0 else -0.007))
        )
        + (
            (
                (
                    (0.081 if run <= 25.5 else -0.079)
                    if stretch <= 0.4531
                    else ((-0.002 if widest <= 6.5 else -0.076) if page <= 2125.5 else 0.044)
                )
                if cues_10 <= 0.0
                else -0.056
            )
            if final_1 <= 0.0
            else (0.000 if words <= 32.5 else 0.066)
        )
        + (
            ((-0.072 if ending <= 0.0 else -0.022) if dates4 <= 3.5 else 0.126)
            if shared <= 0.1684
            else (
                (-0.004 if words1 <= 4.5 else (0.066 if capitals <= 0.2614 else 0.017))
                if comments <= 0.0
                else (0.038 if widest <= 6.5 else -0.109)
            )
        )
        + (
            (
                -0.060
                if since_cue <= 8.5
                else ((0.132 if run <= 57.0 else -0.060) if page <= 259.5 else (-0.066 if prose_16 <= 36.5 else 0.012))
            )
            if words <= 33.5
            else ((0.065 if cues_since <= 0.0 else -0.066) if words_2 <= 2.5 else 0.055)
        )
        + (
            ((0.020 if page_before <= 0.5286 else -0.045) if cues10 <= 0.0 else -0.070)
            if spaced_after <= 0.0
            else (
                ((0.074 if stretch <= 0.3472 else 0.008) if words_1 <= 15.5 else 0.062)
                if page_before <= 0.7617
                else (0.007 if cues_10 <= 0.0 else -0.067)
            )
        )
        + (
            (
                (
                    (-0.052 if mean12 <= 5.0417 else (0.127 if page <= 400.0 else 0.019))
                    if cues_10 <= 0.0
                    else (-0.057 if final1 <= 0.0 else 0.000)
                )
                if words <= 33.5
                else 0.045
            )
            if comments <= 0.0
            else (-0.075 if prose_8 <= 168.5 else 0.020)
        )
    )


def trees1(row: tuple[float, ...]) -> float:
    """Add up trees."""
    (
        words,
        letters,
        _,
        _,
        _,
        capitals,
        bullet,
        tab,
        _,
        cost,
        spaced,
        spaced_after,
        shared,
        words_2,
        words_1,
        words1,
        _,
        final_1,
        final1,
        around,
        mean_12,
        mean12,
        prose_2,
        _,
        prose_16,
        _,
        prose16,
        _,
        _,
        cues_10,
        cues10,
        dates_12,
        dates4,
        run,
        _,
        _,
        to_last,
        _,
        _,
        from_start,
        to_end,
        mass_before,
        mass_after,
        page_before,
        page_after,
        stretch,
        page,
        from_first,
        cues_since,
        dates_since,
        prose_since,
        widest,
        since_cue,
        comments,
    ) = row
    return (
        (
            (
                ((-0.064 if from_first <= 0.0 else 0.009) if mass_before <= 0.8075 else -0.074)
                if dates4 <= 2.5
                else 0.109
            )
            if spaced_after <= 0.0
            else (-0.027 if words1 <= 2.5 else ((-0.041 if since_cue <= 4.5 else 0.025) if letters <= 236.5 else 0.068))
        )
        + (
            (
                (
                    (0.069 if cues10 <= 0.0 else -0.009)
                    if stretch <= 0.7207
                    else ((-0.058 if words <= 20.5 else 0.032) if widest <= 6.5 else -0.101)
                )
                if shared <= 0.4589
                else 0.041
            )
            if cues_since <= 3.5
            else (-0.069 if page_after <= 0.5894 else 0.075)
        )
        + (
            (-0.057 if dates4 <= 2.5 else 0.090)
            if shared <= 0.0597
            else (
                (((0.040 if to_last <= 2.5 else -0.030) if words1 <= 3.5 else 0.050) if capitals <= 0.3485 else -0.016)
                if cues_since <= 6.5
                else (-0.092 if since_cue <= 67.5 else 0.052)
            )
        )
        + (
            (
                (-0.001 if cues_10 <= 0.0 else -0.057)
                if spaced <= 0.0
                else (
                    -0.010
                    if page_after <= 0.2583
                    else (
                        (-0.042 if words_1 <= 14.5 else 0.068)
                        if words_2 <= 2.5
                        else (0.062 if comments <= 0.0 else -0.008)
                    )
                )
            )
            if cost <= 0.0
            else -0.103
        )
        + (
            ((0.092 if page_after <= 0.9501 else -0.062) if mass_before <= -0.4822 else -0.051)
            if shared <= 0.134
            else (
                (-0.033 if prose_2 <= 26.5 else (0.033 if capitals <= 0.2929 else -0.028))
                if page_after <= 0.3843
                else (0.043 if page_after <= 0.9315 else -0.013)
            )
        )
        + (
            (
                (
                    (0.029 if mass_after <= 1.3696 else 0.096)
                    if page_after <= 0.9459
                    else (0.085 if to_end <= 10.5 else -0.044)
                )
                if page_before <= 0.5854
                else ((-0.049 if shared <= 0.7791 else 0.055) if prose_2 <= 38.5 else 0.015)
            )
            if cost <= 0.0
            else -0.097
        )
        + (
            (((0.064 if cues10 <= 0.0 else 0.008) if widest <= 22.5 else -0.071) if page_after <= 0.9315 else -0.036)
            if cues_since <= 0.0
            else (
                (0.027 if widest <= 2.5 else -0.054) if page_after <= 0.4738 else (-0.053 if words_2 <= 2.5 else 0.047)
            )
        )
        + (
            (0.047 if mass_before <= -0.4822 else -0.049)
            if shared <= 0.134
            else (
                (0.041 if comments <= 0.0 else (0.024 if dates_since <= 14.5 else -0.124))
                if cues_since <= 0.0
                else ((0.054 if from_start <= 7.5 else -0.061) if prose_2 <= 0.0 else 0.013)
            )
        )
        + (
            ((-0.053 if tab <= 0.0 else 0.078) if shared <= 0.4508 else 0.005)
            if spaced <= 0.0
            else (
                (
                    -0.058
                    if from_first <= -9.5
                    else ((0.061 if mean12 <= 19.375 else 0.017) if page_before <= 0.609 else 0.002)
                )
                if page_before <= 0.9512
                else -0.056
            )
        )
        + (
            (
                (
                    (
                        0.029
                        if stretch <= 0.3927
                        else ((-0.087 if page_before <= 0.0586 else -0.003) if widest <= 6.5 else -0.078)
                    )
                    if shared <= 0.4714
                    else 0.023
                )
                if final1 <= 0.0
                else (0.048 if page_before <= 0.5142 else 0.003)
            )
            if cost <= 0.0
            else -0.092
        )
        + (
            (
                (
                    (
                        ((-0.025 if dates4 <= 2.5 else 0.097) if shared <= 0.4383 else 0.033)
                        if final_1 <= 0.0
                        else (0.041 if dates_since <= 13.5 else -0.037)
                    )
                    if capitals <= 0.8091
                    else -0.044
                )
                if comments <= 1.5
                else -0.078
            )
            if cost <= 0.0
            else -0.090
        )
        + (
            (
                (-0.051 if around <= 6.7857 else ((-0.043 if words <= 44.5 else 0.058) if since_cue <= 7.5 else 0.052))
                if prose_since <= 384.5
                else (-0.068 if since_cue <= 33.5 else (0.047 if page <= 1303.0 else -0.046))
            )
            if shared <= 0.4021
            else 0.021
        )
        + (
            (
                ((-0.089 if dates4 <= 1.5 else 0.094) if from_first <= -12.5 else 0.033)
                if cues_since <= 0.0
                else (0.049 if from_start <= 5.5 else -0.028)
            )
            if comments <= 0.0
            else (0.006 if widest <= 7.5 else (0.068 if page <= 166.0 else -0.097))
        )
        + (
            (
                (
                    (0.072 if run <= 25.5 else -0.082)
                    if stretch <= 0.4918
                    else ((-0.020 if dates4 <= 2.5 else 0.083) if bullet <= 0.0 else 0.105)
                )
                if cues_10 <= 1.5
                else -0.044
            )
            if letters <= 239.5
            else (0.040 if capitals <= 0.4773 else -0.062)
        )
        + (
            (-0.045 if letters <= 307.5 else 0.033)
            if since_cue <= 5.5
            else (
                (0.103 if from_start <= 28.5 else -0.062)
                if page <= 259.5
                else (
                    (-0.009 if since_cue <= 24.5 else 0.026)
                    if widest <= 25.5
                    else (-0.096 if page <= 1418.0 else 0.005)
                )
            )
        )
        + (
            (
                -0.018
                if words1 <= 5.5
                else (
                    (
                        (0.032 if prose_since <= 384.5 else (-0.087 if stretch <= 0.9548 else 0.019))
                        if since_cue <= 19.5
                        else 0.051
                    )
                    if comments <= 0.0
                    else (0.031 if widest <= 6.5 else -0.079)
                )
            )
            if cost <= 0.0
            else -0.085
        )
        + (
            (
                (
                    -0.037
                    if words_2 <= 2.5
                    else (-0.027 if page_after <= 0.2275 else (-0.022 if widest <= 0.0 else 0.032))
                )
                if words_1 <= 20.5
                else ((0.066 if cues_since <= 1.5 else -0.014) if capitals <= 0.2792 else -0.006)
            )
            if cost <= 0.0
            else -0.086
        )
        + (
            (
                (((-0.061 if final1 <= 0.0 else 0.011) if shared <= 0.5729 else 0.016) if dates4 <= 2.5 else 0.076)
                if spaced_after <= 0.0
                else (0.037 if page <= 1145.0 else (-0.036 if shared <= 0.4714 else 0.021))
            )
            if cost <= 0.0
            else -0.081
        )
        + (
            (
                -0.050
                if words_2 <= 2.5
                else (
                    ((-0.035 if spaced <= 0.0 else 0.035) if page_before <= 0.5764 else -0.064)
                    if since_cue <= 21.5
                    else 0.020
                )
            )
            if final_1 <= 0.0
            else (-0.002 if letters <= 193.5 else (0.092 if prose_since <= 228.5 else 0.021))
        )
        + (
            (
                (0.016 if stretch <= 0.7623 else -0.037)
                if words1 <= 4.5
                else (
                    0.060
                    if stretch <= 0.4918
                    else (
                        -0.039
                        if words_1 <= 2.5
                        else (0.025 if widest <= 19.5 else (-0.082 if dates_12 <= 2.5 else 0.051))
                    )
                )
            )
            if comments <= 1.5
            else -0.069
        )
        + (
            (-0.050 if since_cue <= 2.5 else 0.073)
            if page <= 259.5
            else (
                (-0.010 if cues_since <= 6.5 else (-0.097 if page <= 2860.0 else 0.070))
                if letters <= 232.5
                else ((-0.072 if page <= 427.5 else 0.045) if letters <= 436.5 else -0.017)
            )
        )
        + (
            (
                (-0.054 if words1 <= 4.5 else (0.007 if prose_16 <= 207.5 else -0.053))
                if words_1 <= 15.5
                else (0.021 if mean_12 <= 42.542 else -0.073)
            )
            if shared <= 0.4124
            else ((0.012 if mean_12 <= 46.292 else -0.061) if since_cue <= 92.5 else 0.053)
        )
        + (
            (
                (
                    -0.047
                    if spaced_after <= 0.0
                    else ((0.004 if mean_12 <= 18.792 else -0.055) if words_1 <= 42.5 else 0.046)
                )
                if dates4 <= 1.5
                else 0.032
            )
            if final1 <= 0.0
            else ((0.007 if letters <= 129.5 else 0.063) if cues_since <= 0.0 else -0.004)
        )
        + (
            (
                (
                    0.044
                    if page <= 340.5
                    else (
                        (
                            (-0.010 if prose16 <= 707.5 else -0.109)
                            if widest <= 9.5
                            else (-0.026 if page <= 922.5 else 0.061)
                        )
                        if widest <= 25.5
                        else -0.059
                    )
                )
                if words <= 44.5
                else 0.028
            )
            if comments <= 1.5
            else -0.067
        )
        + (
            (-0.034 if words_1 <= 2.5 else (0.087 if run <= 42.5 else -0.026))
            if page <= 259.5
            else (
                -0.034
                if shared <= 0.1442
                else (
                    (0.004 if comments <= 0.0 else (0.009 if widest <= 7.5 else -0.092)) if letters <= 254.5 else 0.027
                )
            )
        )
        + (
            (
                (
                    0.046
                    if page <= 259.5
                    else (
                        ((-0.005 if page <= 1121.0 else -0.090) if words_2 <= 2.5 else -0.009)
                        if shared <= 0.5798
                        else 0.018
                    )
                )
                if words1 <= 39.5
                else (0.045 if page <= 4092.5 else -0.075)
            )
            if cost <= 0.0
            else -0.073
        )
        + (
            (
                (
                    0.040
                    if stretch <= 0.4918
                    else (
                        0.007
                        if widest <= 6.5
                        else (
                            ((-0.019 if stretch <= 0.7623 else -0.101) if stretch <= 0.9576 else 0.064)
                            if page <= 2269.0
                            else 0.042
                        )
                    )
                )
                if shared <= 0.8769
                else 0.060
            )
            if capitals <= 0.8091
            else -0.044
        )
        + (
            (-0.041 if since_cue <= 17.5 else 0.005)
            if spaced <= 0.0
            else (
                (-0.014 if letters <= 85.5 else (0.049 if mean_12 <= 36.958 else -0.032))
                if page_before <= 0.603
                else ((-0.009 if page <= 2441.0 else -0.104) if since_cue <= 98.5 else 0.038)
            )
        )
        + (
            (
                (0.053 if run <= 25.5 else -0.054)
                if stretch <= 0.4918
                else (
                    (
                        -0.074
                        if to_end <= -15.5
                        else (0.012 if around <= 44.357 else (-0.103 if stretch <= 0.9548 else 0.026))
                    )
                    if dates_since <= 8.5
                    else -0.044
                )
            )
            if comments <= 1.5
            else -0.068
        )
        + (
            (
                (
                    -0.014
                    if since_cue <= 5.5
                    else (0.012 if from_first <= 7.5 else (0.117 if from_start <= 41.5 else -0.057))
                )
                if page <= 478.5
                else (-0.013 if stretch <= 0.9563 else 0.020)
            )
            if cues10 <= 3.5
            else (0.092 if page <= 166.0 else -0.064)
        )
    )


def trees2(row: tuple[float, ...]) -> float:
    """Add up trees."""
    (
        words,
        letters,
        sentences,
        final,
        _,
        capitals,
        bullet,
        tab,
        twins,
        cost,
        _,
        _,
        shared,
        words_2,
        words_1,
        words1,
        words2,
        final_1,
        final1,
        around,
        mean_12,
        mean12,
        prose_2,
        prose_8,
        prose_16,
        prose2,
        prose16,
        short_20,
        short20,
        cues_10,
        cues10,
        dates_12,
        dates4,
        run,
        _,
        _,
        to_last,
        to_next,
        _,
        from_start,
        to_end,
        mass_before,
        mass_after,
        page_before,
        page_after,
        stretch,
        page,
        from_first,
        cues_since,
        dates_since,
        prose_since,
        widest,
        since_cue,
        comments,
    ) = row
    return (
        (
            (-0.044 if since_cue <= 2.5 else (0.010 if prose_since <= 455.5 else -0.015))
            if words1 <= 34.5
            else (
                (0.012 if letters <= 191.5 else 0.068)
                if prose_8 <= 328.5
                else ((-0.116 if since_cue <= 35.5 else 0.039) if around <= 60.357 else 0.030)
            )
        )
        + (
            (
                (0.013 if stretch <= 0.6096 else -0.055)
                if shared <= 0.0923
                else ((-0.034 if words_2 <= 2.5 else 0.017) if final_1 <= 0.0 else (0.038 if tab <= 0.0 else -0.079))
            )
            if capitals <= 0.3485
            else (0.005 if cues10 <= 0.0 else -0.048)
        )
        + (
            (
                (0.042 if cues10 <= 0.0 else -0.010)
                if stretch <= 0.7207
                else (
                    (-0.022 if around <= 47.357 else -0.416)
                    if stretch <= 0.7305
                    else (-0.028 if words1 <= 4.5 else (-0.018 if stretch <= 0.9171 else 0.027))
                )
            )
            if cost <= 0.0
            else -0.063
        )
        + (
            (
                (
                    0.034
                    if stretch <= 0.4918
                    else (
                        (0.017 if page <= 512.5 else (-0.020 if widest <= 8.5 else -0.075))
                        if shared <= 0.4078
                        else 0.012
                    )
                )
                if bullet <= 0.0
                else 0.091
            )
            if cues10 <= 3.5
            else (0.102 if page <= 58.0 else -0.052)
        )
        + (
            (
                0.042
                if page <= 259.5
                else (
                    -0.059
                    if from_first <= -15.5
                    else (
                        (
                            (0.004 if page <= 4092.5 else -0.072)
                            if widest <= 13.5
                            else (0.076 if cues_10 <= 1.5 else -0.043)
                        )
                        if widest <= 25.5
                        else -0.038
                    )
                )
            )
            if cost <= 0.0
            else -0.071
        )
        + (
            (
                (-0.017 if dates4 <= 2.5 else 0.066)
                if letters <= 131.5
                else (
                    (
                        ((-0.003 if page_after <= 0.4422 else 0.041) if capitals <= 0.6307 else -0.090)
                        if dates_since <= 15.5
                        else -0.058
                    )
                    if since_cue <= 93.5
                    else 0.060
                )
            )
            if bullet <= 0.0
            else 0.086
        )
        + (
            (
                ((-0.054 if prose2 <= 44.5 else 0.001) if since_cue <= 20.5 else 0.000)
                if words_1 <= 20.5
                else (0.021 if sentences <= 5.5 else -0.090)
            )
            if shared <= 0.4021
            else ((-0.009 if to_end <= 50.5 else 0.039) if to_next <= 4.5 else 0.036)
        )
        + (
            (
                (
                    (
                        (0.013 if page_after <= 0.2191 else (-0.207 if from_first <= 10.5 else -0.009))
                        if from_first <= 44.5
                        else -0.062
                    )
                    if since_cue <= 98.5
                    else 0.036
                )
                if page_after <= 0.2508
                else (0.012 if to_next <= 53.5 else -0.060)
            )
            if cost <= 0.0
            else -0.058
        )
        + (
            (-0.060 if to_end <= -24.5 else 0.061)
            if page <= 259.5
            else (
                (
                    ((0.008 if mean_12 <= 36.958 else -0.031) if twins <= 1.5 else -0.045)
                    if mass_before <= 1.2845
                    else 0.056
                )
                if cues_since <= 6.5
                else (-0.089 if page <= 2860.0 else 0.091)
            )
        )
        + (
            (
                -0.013
                if words <= 32.5
                else (
                    -0.080
                    if final <= 0.0
                    else (
                        (0.008 if final_1 <= 0.0 else 0.066)
                        if from_first <= 43.5
                        else (-0.076 if short20 <= 7.5 else (-0.025 if page_after <= 0.2387 else 0.089))
                    )
                )
            )
            if shared <= 0.8909
            else 0.042
        )
        + (
            (
                -0.062
                if from_first <= -15.5
                else (
                    0.033
                    if from_start <= -0.0
                    else (
                        (
                            ((0.030 if from_first <= 39.5 else -0.005) if dates4 <= 0.0 else -0.025)
                            if capitals <= 0.3485
                            else -0.027
                        )
                        if page_after <= 0.9315
                        else -0.073
                    )
                )
            )
            if dates4 <= 2.5
            else 0.066
        )
        + (
            (
                (-0.003 if mass_before <= 1.3624 else (0.117 if cues_since <= 6.5 else -0.032))
                if dates_since <= 11.5
                else (-0.089 if short20 <= 8.5 else (0.025 if run <= 12.5 else -0.077))
            )
            if dates_12 <= 4.5
            else (0.078 if mass_before <= 1.0097 else -0.039)
        )
        + (
            (
                0.022
                if stretch <= 0.7207
                else (
                    (-0.002 if around <= 47.357 else -0.355)
                    if stretch <= 0.7305
                    else (
                        ((-0.026 if around <= 20.214 else 0.009) if shared <= 0.7832 else 0.041)
                        if twins <= 2.5
                        else -0.093
                    )
                )
            )
            if comments <= 1.5
            else -0.057
        )
        + (
            (
                (
                    (
                        ((-0.025 if page_after <= 0.0532 else 0.032) if mass_after <= 0.8017 else -0.007)
                        if mean_12 <= 36.958
                        else -0.029
                    )
                    if dates_since <= 11.5
                    else (-0.082 if short20 <= 7.5 else 0.002)
                )
                if dates_12 <= 6.5
                else 0.085
            )
            if cues10 <= 3.5
            else -0.038
        )
        + (
            (
                (
                    (0.037 if page <= 1145.0 else (-0.051 if page <= 1418.0 else (0.063 if page <= 1808.5 else -0.006)))
                    if run <= 25.5
                    else -0.063
                )
                if capitals <= 0.2111
                else (-0.023 if dates_12 <= 2.5 else 0.024)
            )
            if bullet <= 0.0
            else 0.080
        )
        + (
            (-0.028 if page_after <= 0.6412 else 0.008)
            if since_cue <= 23.5
            else (
                0.052
                if page <= 935.0
                else (
                    (0.000 if page <= 1303.0 else -0.104)
                    if page <= 1418.0
                    else ((0.048 if prose_16 <= 536.5 else -0.028) if run <= 11.5 else -0.050)
                )
            )
        )
        + (
            (
                (-0.004 if words2 <= 4.5 else -0.052)
                if words1 <= 4.5
                else ((0.036 if comments <= 0.0 else -0.045) if cues10 <= 0.0 else -0.020)
            )
            if final_1 <= 0.0
            else (-0.006 if letters <= 99.5 else (0.050 if from_first <= 39.5 else -0.021))
        )
        + (
            (
                (-0.037 if since_cue <= 7.5 else 0.025)
                if stretch <= 0.7207
                else (
                    (-0.026 if prose_2 <= 75.5 else -0.274)
                    if stretch <= 0.7305
                    else ((0.105 if page <= 58.0 else -0.033) if prose_2 <= 50.5 else 0.016)
                )
            )
            if shared <= 0.5843
            else 0.018
        )
        + (
            (
                (-0.043 if mean12 <= 9.7083 else 0.001)
                if words_1 <= 3.5
                else (
                    (
                        (0.074 if page_after <= 0.0329 else (-0.000 if page_after <= 0.3756 else 0.031))
                        if page_before <= 0.9691
                        else -0.040
                    )
                    if mean12 <= 20.208
                    else -0.009
                )
            )
            if cost <= 0.0
            else -0.061
        )
        + (
            (
                ((-0.055 if final1 <= 0.0 else 0.022) if around <= 7.9286 else 0.010)
                if mean_12 <= 21.375
                else ((-0.030 if words <= 78.5 else (-0.229 if page <= 1134.0 else -0.001)) if words <= 92.5 else 0.059)
            )
            if shared <= 0.4124
            else 0.010
        )
        + (
            (
                (
                    (-0.015 if final1 <= 0.0 else (0.013 if page <= 4092.5 else (-0.189 if short_20 <= 3.5 else 0.020)))
                    if twins <= 1.5
                    else -0.049
                )
                if shared <= 0.8769
                else (-0.026 if words <= 3.5 else 0.051)
            )
            if dates_12 <= 4.5
            else 0.047
        )
        + (
            (
                (0.019 if page_before <= 0.5095 else -0.066)
                if since_cue <= 7.5
                else (0.063 if prose16 <= 175.5 else (0.056 if since_cue <= 10.5 else -0.106))
            )
            if page <= 512.5
            else ((-0.018 if letters <= 236.5 else 0.011) if bullet <= 0.0 else 0.083)
        )
        + (
            (
                (-0.043 if run <= 3.5 else 0.004)
                if final <= 0.0
                else (
                    0.034
                    if stretch <= 0.6992
                    else (
                        (-0.005 if stretch <= 0.9458 else (0.004 if cues_since <= 0.0 else -0.155))
                        if stretch <= 0.9548
                        else 0.023
                    )
                )
            )
            if bullet <= 0.0
            else 0.072
        )
        + (
            (
                (-0.014 if dates4 <= 1.5 else (-0.040 if since_cue <= 7.5 else 0.052))
                if final_1 <= 0.0
                else (
                    (0.018 if prose_8 <= 335.5 else (0.034 if mean12 <= 10.708 else -0.083))
                    if sentences <= 3.5
                    else 0.055
                )
            )
            if cost <= 0.0
            else -0.067
        )
        + (
            (
                0.020
                if stretch <= 0.7207
                else (
                    (0.019 if short20 <= 10.5 else -0.020)
                    if dates_since <= 8.5
                    else (
                        (-0.105 if run <= 67.5 else 0.071) if page <= 1433.0 else (0.098 if page <= 1765.5 else -0.041)
                    )
                )
            )
            if comments <= 1.5
            else -0.050
        )
        + (
            (0.051 if page <= 1159.5 else (-0.060 if letters <= 202.5 else 0.026))
            if capitals <= 0.0871
            else (
                (0.061 if page <= 473.5 else ((-0.028 if widest <= 0.0 else 0.030) if cues_since <= 0.0 else -0.030))
                if cues10 <= 0.0
                else -0.026
            )
        )
        + (
            (0.019 if to_last <= 34.5 else -0.082)
            if from_first <= -23.5
            else (
                (
                    (0.016 if run <= 9.5 else ((0.134 if run <= 98.5 else -0.024) if page_before <= 0.9691 else -0.037))
                    if capitals <= 0.8091
                    else -0.039
                )
                if page <= 478.5
                else -0.002
            )
        )
        + (
            (
                (0.039 if stretch <= 0.4918 else (0.009 if mass_before <= 0.8413 else -0.026))
                if short20 <= 16.5
                else (
                    ((-0.034 if letters <= 341.5 else -0.154) if shared <= 0.2922 else 0.008)
                    if dates_12 <= 2.5
                    else 0.032
                )
            )
            if cost <= 0.0
            else -0.057
        )
        + (
            (
                (-0.002 if words1 <= 41.5 else (-0.011 if final <= 0.0 else 0.046))
                if dates4 <= 1.5
                else (
                    ((0.039 if to_next <= 98.5 else 0.138) if page_before <= 0.9691 else -0.042)
                    if words2 <= 23.5
                    else -0.049
                )
            )
            if comments <= 1.5
            else -0.048
        )
        + (
            (-0.079 if page_before <= 0.0998 else 0.023)
            if from_first <= -16.5
            else (
                0.057
                if from_start <= -31.5
                else (
                    -0.024
                    if shared <= 0.134
                    else (
                        (0.025 if capitals <= 0.0871 else (-0.017 if from_first <= 82.5 else 0.034))
                        if run <= 6.5
                        else 0.034
                    )
                )
            )
        )
    )


def trees3(row: tuple[float, ...]) -> float:
    """Add up trees."""
    (
        words,
        letters,
        sentences,
        final,
        ending,
        capitals,
        bullet,
        _,
        twins,
        cost,
        spaced,
        spaced_after,
        shared,
        words_2,
        words_1,
        words1,
        words2,
        final_1,
        final1,
        around,
        mean_12,
        mean12,
        prose_2,
        prose_8,
        prose_16,
        _,
        prose16,
        short_20,
        short20,
        cues_10,
        cues10,
        dates_12,
        dates4,
        run,
        run_before,
        _,
        _,
        _,
        inside,
        from_start,
        to_end,
        mass_before,
        mass_after,
        page_before,
        page_after,
        stretch,
        page,
        from_first,
        cues_since,
        dates_since,
        prose_since,
        widest,
        since_cue,
        comments,
    ) = row
    return (
        (
            -0.052
            if short20 <= 1.5
            else (
                (
                    ((-0.048 if mean12 <= 7.2917 else 0.041) if from_start <= -31.5 else -0.096)
                    if mass_before <= -0.257
                    else (0.017 if stretch <= 0.7281 else (-0.210 if stretch <= 0.7305 else -0.002))
                )
                if bullet <= 0.0
                else 0.069
            )
        )
        + (
            (
                (-0.044 if words_2 <= 4.5 else 0.012)
                if letters <= 157.5
                else (
                    0.079
                    if from_start <= 6.5
                    else (
                        0.029
                        if mean12 <= 37.458
                        else ((0.038 if stretch <= 0.9257 else -0.146) if stretch <= 0.9756 else 0.061)
                    )
                )
            )
            if capitals <= 0.1909
            else -0.007
        )
        + (
            (
                -0.010
                if stretch <= 0.9123
                else (
                    0.069
                    if stretch <= 0.9458
                    else (-0.077 if stretch <= 0.9548 else (0.070 if stretch <= 0.9663 else -0.005))
                )
            )
            if prose16 <= 689.5
            else ((-0.034 if from_start <= 23.5 else -0.197) if stretch <= 0.9761 else 0.026)
        )
        + (
            ((-0.079 if page <= 102.0 else 0.055) if page <= 975.5 else (0.008 if run_before <= 6.5 else -0.082))
            if capitals <= 0.1548
            else ((0.059 if page <= 150.5 else (-0.028 if shared <= 0.9149 else 0.033)) if since_cue <= 19.5 else 0.007)
        )
        + (
            (-0.017 if spaced_after <= 0.0 else (0.031 if to_end <= -0.0 else (-0.015 if stretch <= 0.9548 else 0.019)))
            if words1 <= 41.5
            else ((-0.008 if ending <= 0.0 else 0.045) if page <= 4092.5 else (-0.127 if page <= 4364.5 else 0.014))
        )
        + (
            (-0.075 if since_cue <= 25.5 else 0.018)
            if short20 <= 1.5
            else (
                -0.038
                if from_first <= -16.5
                else (
                    (0.006 if run <= 9.5 else 0.050)
                    if prose_since <= 377.5
                    else ((0.001 if from_first <= 39.5 else -0.051) if since_cue <= 35.5 else 0.012)
                )
            )
        )
        + (
            (
                (
                    (((0.012 if cues_10 <= 2.5 else -0.033) if page <= 1005.5 else -0.096) if page <= 1057.5 else 0.082)
                    if page <= 1121.0
                    else (0.028 if mass_before <= -0.0408 else -0.039)
                )
                if words_2 <= 88.5
                else -0.092
            )
            if shared <= 0.4124
            else 0.010
        )
        + (
            -0.005
            if letters <= 239.5
            else (
                (-0.104 if widest <= 7.5 else 0.050)
                if final <= 0.0
                else (
                    0.049
                    if letters <= 436.5
                    else (
                        ((-0.012 if words_1 <= 14.5 else -0.199) if words_1 <= 33.5 else 0.042)
                        if to_end <= 4.5
                        else 0.026
                    )
                )
            )
        )
        + (
            (
                -0.072
                if from_first <= -15.5
                else (
                    (0.066 if page_before <= 0.5286 else -0.050)
                    if from_start <= -31.5
                    else (
                        (-0.020 if final_1 <= 0.0 else 0.004)
                        if shared <= 0.7399
                        else (0.039 if mean12 <= 32.375 else -0.030)
                    )
                )
            )
            if dates4 <= 1.5
            else 0.032
        )
        + (
            (
                (
                    -0.068
                    if from_first <= -23.5
                    else (
                        (-0.018 if words_1 <= 2.5 else 0.047)
                        if from_start <= -0.0
                        else ((-0.004 if from_first <= 91.5 else 0.048) if widest <= 25.5 else -0.038)
                    )
                )
                if dates4 <= 1.5
                else 0.030
            )
            if cost <= 0.0
            else -0.045
        )
        + (
            (-0.003 if words1 <= 34.5 else 0.027)
            if prose_8 <= 349.5
            else (
                (
                    (
                        ((-0.195 if prose_16 <= 861.0 else 0.007) if mass_after <= 0.4705 else 0.005)
                        if dates_since <= 0.0
                        else 0.034
                    )
                    if cues10 <= 1.5
                    else 0.004
                )
                if words <= 108.5
                else 0.067
            )
        )
        + (
            (
                (
                    (
                        (
                            0.028
                            if mean12 <= 28.875
                            else ((-0.002 if prose_8 <= 237.5 else -0.087) if stretch <= 0.9775 else 0.033)
                        )
                        if ending <= 1.5
                        else -0.019
                    )
                    if mass_before <= 0.834
                    else -0.010
                )
                if capitals <= 0.8091
                else -0.028
            )
            if cues_since <= 24.5
            else -0.072
        )
        + (
            (
                (
                    0.005
                    if cues_10 <= 1.5
                    else (
                        0.018
                        if from_start <= -0.0
                        else (-0.054 if words <= 34.5 else (0.041 if widest <= 4.5 else -0.056))
                    )
                )
                if words_2 <= 88.5
                else (-0.147 if prose_since <= 242.5 else -0.016)
            )
            if letters <= 689.5
            else 0.052
        )
        + (
            (
                (
                    (0.004 if comments <= 0.0 else (-0.056 if stretch <= 0.8195 else 0.013))
                    if mean12 <= 38.208
                    else ((-0.035 if prose_since <= 2058.5 else -0.164) if since_cue <= 34.5 else 0.046)
                )
                if words <= 126.5
                else 0.065
            )
            if bullet <= 0.0
            else 0.067
        )
        + (
            (-0.041 if to_end <= -13.5 else 0.042)
            if page <= 259.5
            else (
                -0.010
                if words <= 33.5
                else (
                    (
                        (-0.012 if stretch <= 0.9486 else -0.118)
                        if stretch <= 0.9548
                        else (0.077 if stretch <= 0.9699 else -0.008)
                    )
                    if short_20 <= 10.5
                    else 0.030
                )
            )
        )
        + (
            (
                -0.042
                if short20 <= 1.5
                else (
                    -0.009
                    if prose_8 <= 50.5
                    else (0.042 if inside <= 0.0 else (0.017 if mass_before <= 0.834 else -0.028))
                )
            )
            if twins <= 1.5
            else ((-0.082 if widest <= 14.5 else 0.019) if run <= 5.5 else 0.009)
        )
        + (
            (0.011 if around <= 43.786 else (-0.076 if around <= 58.357 else 0.038))
            if cues10 <= 0.0
            else (
                (
                    -0.074
                    if mass_before <= -0.1278
                    else (-0.009 if words1 <= 30.5 else (0.008 if words <= 64.5 else -0.234))
                )
                if words1 <= 35.5
                else 0.024
            )
        )
        + (
            (
                ((-0.053 if short_20 <= 10.5 else (0.023 if words2 <= 4.5 else -0.030)) if words1 <= 4.5 else 0.005)
                if final_1 <= 0.0
                else ((0.042 if page <= 816.0 else 0.008) if capitals <= 0.4226 else -0.014)
            )
            if cost <= 0.0
            else -0.047
        )
        + (
            (
                -0.016
                if spaced <= 0.0
                else (
                    0.016
                    if mean_12 <= 22.042
                    else (
                        -0.081
                        if around <= 19.643
                        else (
                            (-0.033 if from_first <= 11.5 else 0.027)
                            if from_first <= 46.5
                            else (-0.097 if from_first <= 79.5 else 0.036)
                        )
                    )
                )
            )
            if bullet <= 0.0
            else 0.068
        )
        + (
            (
                (0.010 if prose16 <= 295.5 else -0.015)
                if ending <= 1.5
                else ((0.016 if stretch <= 0.4531 else -0.074) if stretch <= 0.8252 else 0.007)
            )
            if cues10 <= 4.5
            else (-0.085 if final_1 <= 0.0 else (0.063 if capitals <= 0.3167 else -0.058))
        )
        + (
            -0.023
            if words_1 <= 2.5
            else (
                0.013
                if sentences <= 1.5
                else (
                    (
                        (0.023 if page <= 621.0 else -0.022)
                        if capitals <= 0.4226
                        else (-0.147 if dates_12 <= 0.0 else 0.006)
                    )
                    if since_cue <= 86.5
                    else (-0.019 if prose_2 <= 23.5 else 0.080)
                )
            )
        )
        + (
            -0.061
            if letters <= 9.5
            else (
                (
                    (0.006 if widest <= 8.5 else (-0.075 if page <= 1494.5 else (0.081 if page <= 3311.0 else -0.041)))
                    if widest <= 12.5
                    else 0.040
                )
                if widest <= 25.5
                else (0.073 if prose_since <= 78.5 else -0.042)
            )
        )
        + (
            (
                (-0.021 if shared <= 0.0597 else 0.074)
                if mass_after <= -0.3211
                else (((0.026 if page <= 306.5 else -0.011) if bullet <= 0.0 else 0.062) if dates_12 <= 4.5 else 0.041)
            )
            if comments <= 1.5
            else (-0.063 if words_1 <= 33.5 else 0.042)
        )
        + (
            0.013
            if stretch <= 0.7207
            else (
                (-0.147 if since_cue <= 23.5 else 0.029)
                if stretch <= 0.7305
                else (
                    (
                        (-0.019 if prose_2 <= 55.5 else (0.030 if capitals <= 0.3693 else -0.036))
                        if shared <= 0.7832
                        else 0.037
                    )
                    if twins <= 2.5
                    else -0.077
                )
            )
        )
        + (
            (0.032 if capitals <= 0.0871 else 0.001)
            if from_start <= 42.5
            else (
                (-0.024 if page <= 3965.0 else -0.143)
                if since_cue <= 63.5
                else (
                    0.079 if page <= 1223.0 else (-0.068 if page <= 1628.5 else (-0.061 if capitals <= 0.0 else 0.039))
                )
            )
        )
        + (
            ((-0.035 if page_after <= 0.0309 else 0.066) if page <= 464.5 else 0.001)
            if cues10 <= 0.0
            else (
                (((-0.018 if words <= 58.5 else -0.073) if final_1 <= 0.0 else 0.006) if page <= 2441.0 else -0.139)
                if page <= 2799.0
                else 0.038
            )
        )
        + (
            (
                (-0.071 if words_1 <= 18.5 else 0.023)
                if page_after <= 0.018
                else (
                    (
                        0.004
                        if prose_16 <= 197.5
                        else (0.023 if short20 <= 10.5 else (-0.101 if from_first <= 10.5 else -0.024))
                    )
                    if page_before <= 0.932
                    else 0.056
                )
            )
            if shared <= 0.4124
            else 0.013
        )
        + (
            -0.048
            if around <= 3.0714
            else (
                (0.023 if comments <= 0.0 else -0.037)
                if stretch <= 0.7207
                else (
                    (-0.004 if around <= 47.357 else -0.186)
                    if stretch <= 0.7305
                    else (-0.024 if prose_8 <= 73.5 else (0.012 if twins <= 5.5 else -0.089))
                )
            )
        )
        + (
            (-0.028 if letters <= 141.5 else ((-0.072 if from_first <= 14.5 else 0.014) if dates_12 <= 0.0 else 0.052))
            if words_1 <= 3.5
            else (-0.002 if run <= 3.5 else (-0.010 if mean12 <= 6.7083 else (-0.018 if letters <= 22.5 else 0.053)))
        )
        + (
            (
                -0.034
                if around <= 7.5
                else (
                    (
                        (-0.099 if prose_since <= 86.5 else (0.044 if prose_since <= 384.5 else -0.016))
                        if page_after <= 0.3796
                        else (0.055 if cues10 <= 0.0 else -0.004)
                    )
                    if prose16 <= 234.5
                    else -0.026
                )
            )
            if final1 <= 0.0
            else 0.010
        )
    )


GROUPS = (
    trees0,
    trees1,
    trees2,
    trees3,
)
