#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Faces Studio contributors
"""Speed of our two networks in Python's PyTorch (Debian: python3-torch). bench_throughput --python runs it.

Random tensors that are there before the clock starts; Adam, binary cross-entropy. One JSON object on stdout: images per
second by "training: WAY" and "prediction: WAY", the median over the epochs after the first. Ways: plain (float32, as
PyTorch lays tensors out); for the compact network also channels-last, and that with bfloat16 autocast.
"""
import argparse
import contextlib
import json
import statistics
import time

import torch
from torch import nn

OUTPUTS = 5


def classic_multi():
    """The notebooks' network for all attributes at once; faces 64 x 64 in grey."""
    return nn.Sequential(
        nn.Conv2d(1, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(64, 128, 2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(128, 576, 2), nn.ReLU(),
        nn.Flatten(), nn.Linear(576 * 14 * 14, 1152), nn.ReLU(), nn.Linear(1152, OUTPUTS))


class Compact(nn.Module):
    """Our own network, layer by layer as core/learn/layout.h says; faces 128 x 128 in colour."""

    def __init__(self):
        super().__init__()
        stages, maps = [], 3
        for number, width in enumerate((16, 32, 64, 128)):
            side, stride = (5, 2) if number == 0 else (3, 1)
            # The maximum before the ReLU gives the same and leaves a quarter of the values for it.
            stages += [nn.Conv2d(maps, width, side, stride, side // 2, bias=False), nn.BatchNorm2d(width),
                       nn.MaxPool2d(2), nn.ReLU()]
            maps = width
        self.stages = nn.Sequential(*stages)
        self.dropout = nn.Dropout(0.2)
        self.output = nn.Linear(maps * 4 * 4, OUTPUTS)

    def forward(self, faces):
        maps = self.stages(faces)
        with torch.autocast("cpu", enabled=False):  # the last layer always in full precision
            return self.output(self.dropout(maps.float().flatten(1)))


class Way:
    """How tensors lie in memory and what convolutions compute in."""

    def __init__(self, name):
        self.name = name
        self.last = name.startswith("channels-last")
        self.reduced = name.endswith("bfloat16")

    def network(self, make):
        net = make()
        return net.to(memory_format=torch.channels_last) if self.last else net

    def faces(self, batch):
        """A loader brings faces channels-first: to turn them round is part of the step, as in our program."""
        return batch.contiguous(memory_format=torch.channels_last) if self.last else batch

    def precision(self):
        return torch.autocast("cpu", dtype=torch.bfloat16) if self.reduced else contextlib.nullcontext()


def speed(images, epochs, work):
    """Images per second of the median epoch; the first one does not count."""
    speeds = []
    for _ in range(epochs + 1):
        start = time.perf_counter()
        work()
        speeds.append(images / (time.perf_counter() - start))
    return statistics.median(speeds[1:])


def training(order, way, make, shape):
    net = way.network(make).train()
    compact = order.net == "compact"
    adam = torch.optim.Adam(net.parameters(), lr=4e-3 if compact else 1e-3, betas=(0.9, 0.99 if compact else 0.999))
    loss_of = nn.BCEWithLogitsLoss()
    batches = [(torch.randn(order.batch, *shape), (torch.rand(order.batch, OUTPUTS) > 0.5).float()) for _ in range(4)]

    def epoch():
        for step in range(order.steps):
            faces, truth = batches[step % len(batches)]
            adam.zero_grad(set_to_none=True)
            with way.precision():
                logits = net(way.faces(faces))
            loss = loss_of(logits.float(), truth)
            loss.backward()
            adam.step()
            loss.item()

    return speed(order.batch * order.steps, order.epochs, epoch)


def prediction(order, way, make, shape):
    net = way.network(make).eval()
    blocks = torch.randn(order.judged, *shape).split(order.block)

    def epoch():
        with torch.no_grad(), way.precision():
            for block in blocks:
                logits = net(way.faces(block))
                if order.net == "compact":  # a face is judged together with its mirror image
                    logits = (logits + net(way.faces(block.flip(3)))) / 2
                torch.sigmoid(logits.float()).numpy()

    return speed(order.judged, order.epochs, epoch)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--net", choices=["classic-multi", "compact"], required=True)
    arguments.add_argument("--batch", type=int, default=64)
    arguments.add_argument("--steps", type=int, default=4, help="of an epoch")
    arguments.add_argument("--epochs", type=int, default=3)
    arguments.add_argument("--judged", type=int, default=256, help="faces")
    arguments.add_argument("--block", type=int, default=32, help="faces that are judged together")
    arguments.add_argument("--threads", type=int, default=0, help="0: as PyTorch chooses")
    arguments.add_argument("--bfloat16", action="store_true", help="the processor has instructions for it")
    order = arguments.parse_args()
    if order.threads:
        torch.set_num_threads(order.threads)
    torch.set_flush_denormal(True)  # as our program does
    torch.manual_seed(7)
    compact = order.net == "compact"
    make, shape = (Compact, (3, 128, 128)) if compact else (classic_multi, (1, 64, 64))
    ways = ["plain"]
    if compact:
        ways += ["channels-last"] + (["channels-last, bfloat16"] if order.bfloat16 else [])
    figures = {}
    for way in map(Way, ways):
        figures["training: " + way.name] = training(order, way, make, shape)
        figures["prediction: " + way.name] = prediction(order, way, make, shape)
    print(json.dumps(dict(torch=torch.__version__, threads=torch.get_num_threads(), images_per_second=figures)))


if __name__ == "__main__":
    main()
