"""What HistoryService answers."""

from __future__ import annotations

import dataclasses
import hashlib

import grpc

from services.kit import access, auth, db, wire
from services.kit.db import Tx
from services.kit.errors import Conflict, Invalid, WrongState
from services.kit.service import Home
from services.scheduling import history_file, history_wire
from services.scheduling.domain import queues
from services.scheduling.domain.edits import Edit
from services.scheduling.store import edits, uploads
from services.scheduling.store import queues as queue_store
from services.scheduling.store.uploads import Upload
from zhongtai.scheduling.v1 import history_pb2, history_pb2_grpc

MOST_BYTES = 1 << 30


class HistoryService(history_pb2_grpc.HistoryServiceServicer):
    """Large files of history, and edits over what came."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def StartHistoryImport(
        self, request: history_pb2.StartHistoryImportRequest, context: grpc.ServicerContext
    ) -> history_pb2.HistoryImport:
        if unknown := sorted(set(request.columns) - set(history_file.FIELDS)):
            names = ", ".join(unknown)
            raise Invalid("FIELD_UNKNOWN", f"There is no field {names}.", f"没有字段 {names}。", fields=names)
        with self._db.begin() as tx:
            begun = Upload(
                id=db.new_id(),
                centre=request.centre,
                columns=dict(request.columns),
                interval_minutes=request.interval_minutes,
                skip_bad_rows=request.skip_bad_rows,
                create_time=tx.now,
                change_time=tx.now,
            )
            uploads.add(tx, begun)
            tx.audit(begun.name, centre=begun.centre)
            return tx.answer(_told(begun))

    def AddHistoryImportPart(
        self, request: history_pb2.AddHistoryImportPartRequest, context: grpc.ServicerContext
    ) -> history_pb2.HistoryImport:
        digest = hashlib.sha256(request.content).hexdigest()
        with self._db.begin() as tx:
            found = _upload(tx, request.name)
            known = uploads.hash_of(tx, found.id, request.part_number)
            if known is not None:
                if known != digest:
                    raise _differs(request.part_number)
                return tx.answer(_told(found))
            _check_next(found, request)
            uploads.add_part(tx, found.id, request.part_number, request.content, digest)
            grown = dataclasses.replace(
                found,
                part_count=request.part_number,
                byte_count=found.byte_count + len(request.content),
                state=uploads.WAITING if request.last else uploads.UPLOADING,
                change_time=tx.now,
            )
            uploads.change(tx, grown)
            tx.audit(grown.name, part=request.part_number)
            return tx.answer(_told(grown))

    def GetHistoryImport(
        self, request: history_pb2.GetHistoryImportRequest, context: grpc.ServicerContext
    ) -> history_pb2.HistoryImport:
        with self._db.read() as tx:
            found = uploads.get(tx, wire.id_of(request.name))
        if found is None:
            raise access.not_found(request.name)
        return _told(found)

    def CancelHistoryImport(
        self, request: history_pb2.CancelHistoryImportRequest, context: grpc.ServicerContext
    ) -> history_pb2.HistoryImport:
        with self._db.begin() as tx:
            found = _upload(tx, request.name)
            if found.state not in (uploads.UPLOADING, *uploads.UNDER_WAY):
                raise WrongState("NOT_RUNNING", "This import has ended.", "该导入已结束。", state=found.state)
            stopped = dataclasses.replace(found, state=uploads.CANCELLED, change_time=tx.now)
            uploads.forget_parts(tx, found.id)
            uploads.change(tx, stopped)
            tx.audit(stopped.name)
            return tx.answer(_told(stopped))

    def CreateHistoryEdit(
        self, request: history_pb2.CreateHistoryEditRequest, context: grpc.ServicerContext
    ) -> history_pb2.HistoryEdit:
        told = request.edit
        change = history_wire.change(told)
        with self._db.begin() as tx:
            queue = queue_store.get(tx, wire.id_of(told.queue))
            if queue is None:
                raise access.not_found(told.queue)
            made = Edit(
                id=db.new_id(),
                queue=queue.id,
                centre=queue.centre,
                kind=history_wire.kind(told),
                change=change,
                reason=told.reason,
                owner=auth.caller().subject,
                create_time=tx.now,
            )
            edits.add(tx, made)
            tx.audit(f"historyEdits/{made.id}", queue=queue.name, kind=made.kind.value, effect=change.effect.value)
            return tx.answer(history_wire.edit_told(made))

    def WithdrawHistoryEdit(
        self, request: history_pb2.WithdrawHistoryEditRequest, context: grpc.ServicerContext
    ) -> history_pb2.HistoryEdit:
        with self._db.begin() as tx:
            found = edits.get(tx, wire.id_of(request.name))
            if found is None:
                raise access.not_found(request.name)
            if not edits.withdraw(tx, found.id):
                raise WrongState("ALREADY_WITHDRAWN", "This edit was taken back already.", "该修订已撤销。")
            tx.audit(request.name, queue=f"queues/{found.queue}")
            return tx.answer(history_wire.edit_told(dataclasses.replace(found, withdraw_time=tx.now)))

    def ListHistoryEdits(
        self, request: history_pb2.ListHistoryEditsRequest, context: grpc.ServicerContext
    ) -> history_pb2.ListHistoryEditsResponse:
        first, until = history_wire.span(request.start_date, request.end_date)
        filters = (request.queue, request.start_date, request.end_date)
        size = wire.page_size(request.page_size)
        after = wire.page_after(request.page_token, *filters)
        with self._db.read() as tx:
            queue = queue_store.get(tx, wire.id_of(request.queue))
            if queue is None:
                raise access.not_found(request.queue)
            bounds = queues.midnight(first, queue.zone), queues.midnight(until, queue.zone)
            found = edits.made(tx, queue.id, bounds, after=str(after[0]) if after else "", limit=size + 1)
        shown, token = wire.page(found, size, lambda last: [last.id], *filters)
        return history_pb2.ListHistoryEditsResponse(
            edits=[history_wire.edit_told(each) for each in shown], next_page_token=token
        )


def _upload(tx: Tx, name: str) -> Upload:
    found = uploads.get(tx, wire.id_of(name), lock=True)
    if found is None:
        raise access.not_found(name)
    return found


def _told(upload: Upload) -> history_pb2.HistoryImport:
    return history_wire.upload_told(upload, auth.caller().locale)


def _check_next(found: Upload, request: history_pb2.AddHistoryImportPartRequest) -> None:
    """See that a part can follow those that are there.

    Raises:
        WrongState: NOT_UPLOADING, PART_MISSING.
        Invalid: FILE_TOO_LARGE.
    """
    if found.state != uploads.UPLOADING:
        raise WrongState("NOT_UPLOADING", "All parts of this file are there.", "该文件已全部上传。", state=found.state)
    if request.part_number != found.part_count + 1:
        raise WrongState(
            "PART_MISSING",
            f"Part {found.part_count + 1} comes next.",
            f"接下来应上传第 {found.part_count + 1} 段。",
            next=found.part_count + 1,
        )
    if found.byte_count + len(request.content) > MOST_BYTES:
        raise Invalid(
            "FILE_TOO_LARGE", f"At most {MOST_BYTES} bytes.", f"文件最大 {MOST_BYTES} 字节。", most=MOST_BYTES
        )


def _differs(part: int) -> Conflict:
    return Conflict(
        "PART_DIFFERS", f"Part {part} came before with other content.", f"第 {part} 段此前已上传且内容不同。", part=part
    )
