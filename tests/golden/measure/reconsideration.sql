-- 行政复议.收到件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.审结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.被复议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '被申请人') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.纠错率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."复议结果" IS NOT DISTINCT FROM '撤销'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '部分撤销'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '变更'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '确认违法'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '确认无效'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '责令履行'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '撤销并责令重作'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '责令履行协议'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."复议结果" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.调解和解率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."复议结果" IS NOT DISTINCT FROM '调解结案'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '和解撤回'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."复议结果" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.按期答复率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序答复期限止日" IS NULL
          )
          OR (
            "t1"."普通程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序答复期限止日" IS NULL
          )
          OR (
            "t1"."普通程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序答复期限止日" IS NULL
          )
          OR (
            "t1"."普通程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序答复期限算不出"
    )
    AND (
      (
        "t1"."普通程序答复期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."普通程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."普通程序答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序答复期限止日" IS NULL
          )
          OR (
            "t1"."普通程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序答复期限算不出"
    )
    AND (
      COALESCE("t1"."普通程序答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."普通程序答复期限到期日" IS NOT NULL
      )
      AND "t1"."普通程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."普通程序答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."普通程序答复期限止日" IS NULL
        )
        OR (
          "t1"."普通程序答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."普通程序答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."普通程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."普通程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."普通程序答复期限到期日" IS NOT NULL
        )
        AND "t0"."普通程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."普通程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."普通程序答复期限止日" IS NULL
          )
          OR (
            "t0"."普通程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."提交答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.按期审结率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序审理期限止日" IS NULL
          )
          OR (
            "t1"."普通程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序审理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序审理期限止日" IS NULL
          )
          OR (
            "t1"."普通程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序审理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序审理期限止日" IS NULL
          )
          OR (
            "t1"."普通程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序审理期限算不出"
    )
    AND (
      (
        "t1"."普通程序审理期限止日" IS NOT NULL
      )
      AND (
        "t1"."普通程序审理期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."普通程序审理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序审理期限止日" IS NULL
          )
          OR (
            "t1"."普通程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序审理期限算不出"
    )
    AND (
      COALESCE("t1"."普通程序审理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."普通程序审理期限到期日" IS NOT NULL
      )
      AND "t1"."普通程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."普通程序审理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."普通程序审理期限止日" IS NULL
        )
        OR (
          "t1"."普通程序审理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送提级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."普通程序审理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."普通程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."普通程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."普通程序审理期限到期日" IS NOT NULL
        )
        AND "t0"."普通程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."普通程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."普通程序审理期限止日" IS NULL
          )
          OR (
            "t0"."普通程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."移送提级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.信息公开复议维持件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '被申请人'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '政府信息公开'
    AND (
      "t1"."复议结果" IS NOT DISTINCT FROM '维持'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '驳回复议请求'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '驳回复议申请'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.信息公开复议纠正件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '被申请人'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '政府信息公开'
    AND (
      "t1"."复议结果" IS NOT DISTINCT FROM '撤销'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '部分撤销'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '变更'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '确认违法'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '确认无效'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '责令履行'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '撤销并责令重作'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '责令履行协议'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.信息公开复议其他结果件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '被申请人'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '政府信息公开'
    AND (
      "t1"."复议结果" IS NOT DISTINCT FROM '调解结案'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '和解撤回'
      OR "t1"."复议结果" IS NOT DISTINCT FROM '其他终止'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.信息公开复议未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '被申请人'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '政府信息公开'
    AND NOT (
      (
        "t1"."作出决定日" IS NOT NULL
      ) AND (
        "t1"."作出决定日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.不予受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."不受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."不受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.受理前撤回件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND NOT (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政处罚）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政处罚') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政强制）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政强制') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政许可）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政许可') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政征收）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政征收') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政确认）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政确认') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政确权）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政确权') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（工伤认定）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '工伤认定') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（政府信息公开）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '政府信息公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（举报投诉处理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '举报投诉处理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政协议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政协议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政赔偿补偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政赔偿补偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（行政不作为）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '行政不作为') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分事项受理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政行为" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（公安）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '公安') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（市场监管）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '市场监管') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（自然资源）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '自然资源') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（人力资源社会保障）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '人力资源社会保障') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（住房城乡建设）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '住房城乡建设') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（城市管理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '城市管理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（交通运输）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '交通运输') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（生态环境）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '生态环境') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（农业农村）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '农业农村') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（卫生健康）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '卫生健康') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（教育）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '教育') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（民政）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '民政') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（退役军人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '退役军人') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（应急管理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '应急管理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（税务）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '税务') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（司法行政）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '司法行政') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（乡镇街道）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '乡镇街道') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分管理类别受理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分被申请人受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分被申请人受理件数（乡镇街道）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."被申请人层级" IS NOT DISTINCT FROM '乡镇街道') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分被申请人受理件数（县级部门）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."被申请人层级" IS NOT DISTINCT FROM '县级部门') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分被申请人受理件数（县级政府）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."被申请人层级" IS NOT DISTINCT FROM '县级政府') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分被申请人受理件数（市级部门）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."被申请人层级" IS NOT DISTINCT FROM '市级部门') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分被申请人受理件数（市级政府）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."被申请人层级" IS NOT DISTINCT FROM '市级政府') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分被申请人受理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."被申请人层级" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.受理申请人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      "t1"."申请人人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."申请人人数") FILTER(WHERE
      "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
      AND (
        "t1"."申请人人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.作出决定件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.审理中撤回件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.终止件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（维持）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '维持') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（驳回复议请求）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '驳回复议请求') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（驳回复议申请）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '驳回复议申请') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（撤销）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '撤销') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（部分撤销）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '部分撤销') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（变更）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '变更') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（确认违法）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '确认违法') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（确认无效）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '确认无效') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（责令履行）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '责令履行') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（撤销并责令重作）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '撤销并责令重作') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（责令履行协议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '责令履行协议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（调解结案）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '调解结案') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（和解撤回）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '和解撤回') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.分结果决定件数（其他终止）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      (
        "t1"."受理日" IS NOT NULL
      ) AND (
        "t1"."受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."复议结果" IS NOT DISTINCT FROM '其他终止') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.赔偿金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      "t1"."赔偿金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."赔偿金额") FILTER(WHERE
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
      AND (
        "t1"."赔偿金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.附带审查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND (
      "t1"."附带审查" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.听证件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."听证" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.制发意见书件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关'
    AND "t1"."复议意见书" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.意见书反馈件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."意见书反馈日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关地位" IS NOT DISTINCT FROM '复议机关') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."意见书反馈日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.受理审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."受理审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."受理审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."受理审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."受理审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."受理审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."受理审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."受理审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."受理审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."受理审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."受理审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."受理审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."受理审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."受理审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."受理审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."受理审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."受理审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."受理审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."受理审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."受理审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."受理审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."受理审查期限算不出"
    )
    AND (
      (
        "t1"."受理审查期限止日" IS NOT NULL
      )
      AND (
        "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."受理审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."受理审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."受理审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."受理审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."受理审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."受理审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."受理审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."受理审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."受理审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."受理审查期限到期日" IS NOT NULL
        )
        AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."受理审查期限止日" IS NULL
          ) OR (
            "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."受理审查期限算不出"
    )
    AND (
      COALESCE("t1"."受理审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."受理审查期限到期日" IS NOT NULL
      )
      AND "t1"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."受理审查期限止日" IS NULL
        ) OR (
          "t1"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."受理审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."受理审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."受理审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."受理审查期限到期日" IS NOT NULL
        )
        AND "t0"."受理审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."受理审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."受理审查期限止日" IS NULL
          ) OR (
            "t0"."受理审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.补正通知期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )
    AND (
      (
        "t1"."补正通知期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )
    AND (
      COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."补正通知期限到期日" IS NOT NULL
      )
      AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."补正通知期限止日" IS NULL
        ) OR (
          "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."通知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."补正通知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."补正通知期限到期日" IS NOT NULL
        )
        AND "t0"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."补正通知期限止日" IS NULL
          ) OR (
            "t0"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."通知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.普通程序送副本期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."普通程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."普通程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序送副本期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."普通程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."普通程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序送副本期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."普通程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."普通程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序送副本期限算不出"
    )
    AND (
      (
        "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."普通程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."普通程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."普通程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."普通程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."普通程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."普通程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."普通程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."普通程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."普通程序送副本期限算不出"
    )
    AND (
      COALESCE("t1"."普通程序送副本期限" IN ('逾期'), FALSE)
      AND (
        "t1"."普通程序送副本期限到期日" IS NOT NULL
      )
      AND "t1"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."普通程序送副本期限止日" IS NULL
        )
        OR (
          "t1"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."发送副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."普通程序送副本期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."普通程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."普通程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t0"."普通程序送副本期限到期日" IS NOT NULL
        )
        AND "t0"."普通程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."普通程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."普通程序送副本期限止日" IS NULL
          )
          OR (
            "t0"."普通程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."发送副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.简易程序送副本期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序送副本期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序送副本期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序送副本期限算不出"
    )
    AND (
      (
        "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."简易程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序送副本期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序送副本期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序送副本期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序送副本期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序送副本期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序送副本期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序送副本期限算不出"
    )
    AND (
      COALESCE("t1"."简易程序送副本期限" IN ('逾期'), FALSE)
      AND (
        "t1"."简易程序送副本期限到期日" IS NOT NULL
      )
      AND "t1"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."简易程序送副本期限止日" IS NULL
        )
        OR (
          "t1"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."发送副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."简易程序送副本期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."简易程序送副本期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."简易程序送副本期限" IN ('逾期'), FALSE)
        AND (
          "t0"."简易程序送副本期限到期日" IS NOT NULL
        )
        AND "t0"."简易程序送副本期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."简易程序送副本期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."简易程序送副本期限止日" IS NULL
          )
          OR (
            "t0"."简易程序送副本期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."发送副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.简易程序答复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序答复期限算不出"
    )
    AND (
      (
        "t1"."简易程序答复期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."简易程序答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序答复期限算不出"
    )
    AND (
      COALESCE("t1"."简易程序答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."简易程序答复期限到期日" IS NOT NULL
      )
      AND "t1"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."简易程序答复期限止日" IS NULL
        )
        OR (
          "t1"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."简易程序答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."简易程序答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."简易程序答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."简易程序答复期限到期日" IS NOT NULL
        )
        AND "t0"."简易程序答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."简易程序答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."简易程序答复期限止日" IS NULL
          )
          OR (
            "t0"."简易程序答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."提交答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.简易程序审理期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序审理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序审理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序审理期限止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序审理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序审理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序审理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序审理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序审理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序审理期限止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序审理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序审理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序审理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序审理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序审理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序审理期限止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序审理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序审理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序审理期限算不出"
    )
    AND (
      (
        "t1"."简易程序审理期限止日" IS NOT NULL
      )
      AND (
        "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."简易程序审理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."简易程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."简易程序审理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."简易程序审理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."简易程序审理期限止日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."简易程序审理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."简易程序审理期限止日" IS NOT NULL
        )
        AND (
          "t1"."简易程序审理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."简易程序审理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."简易程序审理期限算不出"
    )
    AND (
      COALESCE("t1"."简易程序审理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."简易程序审理期限到期日" IS NOT NULL
      )
      AND "t1"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."简易程序审理期限止日" IS NULL
        )
        OR (
          "t1"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送提级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."简易程序审理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."简易程序审理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."简易程序审理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."简易程序审理期限到期日" IS NOT NULL
        )
        AND "t0"."简易程序审理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."简易程序审理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."简易程序审理期限止日" IS NULL
          )
          OR (
            "t0"."简易程序审理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."作出决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止复议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."移送提级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.提级移送期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."提级移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."提级移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."提级移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."提级移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."提级移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."提级移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提级移送期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提级移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."提级移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."提级移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."提级移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."提级移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."提级移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提级移送期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提级移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."提级移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."提级移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."提级移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."提级移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."提级移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提级移送期限算不出"
    )
    AND (
      (
        "t1"."提级移送期限止日" IS NOT NULL
      )
      AND (
        "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."提级移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提级移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."提级移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."提级移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."提级移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."提级移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."提级移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."提级移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."提级移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提级移送期限到期日" IS NOT NULL
        )
        AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提级移送期限止日" IS NULL
          ) OR (
            "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."提级移送期限算不出"
    )
    AND (
      COALESCE("t1"."提级移送期限" IN ('逾期'), FALSE)
      AND (
        "t1"."提级移送期限到期日" IS NOT NULL
      )
      AND "t1"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."提级移送期限止日" IS NULL
        ) OR (
          "t1"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."移送提级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."提级移送期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."提级移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."提级移送期限" IN ('逾期'), FALSE)
        AND (
          "t0"."提级移送期限到期日" IS NOT NULL
        )
        AND "t0"."提级移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."提级移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."提级移送期限止日" IS NULL
          ) OR (
            "t0"."提级移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."移送提级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.听证通知时间按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间（当次）" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )
    AND (
      (
        "t1"."听证通知时间（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."听证通知时间（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."听证通知时间（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."通知听证日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."听证通知时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."听证通知时间（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."通知听证日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.转送期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送期限算不出"
    )
    AND (
      (
        "t1"."转送期限止日" IS NOT NULL
      )
      AND (
        "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."转送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送期限到期日" IS NOT NULL
        )
        AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送期限止日" IS NULL
          ) OR (
            "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送期限算不出"
    )
    AND (
      COALESCE("t1"."转送期限" IN ('逾期'), FALSE)
      AND (
        "t1"."转送期限到期日" IS NOT NULL
      )
      AND "t1"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."转送期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."转送期限止日" IS NULL
        ) OR (
          "t1"."转送期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送复议机关日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."自行纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."转送期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."转送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."转送期限" IN ('逾期'), FALSE)
        AND (
          "t0"."转送期限到期日" IS NOT NULL
        )
        AND "t0"."转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."转送期限止日" IS NULL
          ) OR (
            "t0"."转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."转送复议机关日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."自行纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.附带审查通知期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查通知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查通知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查通知期限算不出"
    )
    AND (
      (
        "t1"."附带审查通知期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."附带审查通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查通知期限算不出"
    )
    AND (
      COALESCE("t1"."附带审查通知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."附带审查通知期限到期日" IS NOT NULL
      )
      AND "t1"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."附带审查通知期限止日" IS NULL
        )
        OR (
          "t1"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通知制定机关日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."恢复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."附带审查通知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."附带审查通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."附带审查通知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."附带审查通知期限到期日" IS NOT NULL
        )
        AND "t0"."附带审查通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."附带审查通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."附带审查通知期限止日" IS NULL
          )
          OR (
            "t0"."附带审查通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."通知制定机关日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."恢复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.附带审查处理期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查处理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查处理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查处理期限算不出"
    )
    AND (
      (
        "t1"."附带审查处理期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."附带审查处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查处理期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查处理期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查处理期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查处理期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查处理期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查处理期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查处理期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查处理期限算不出"
    )
    AND (
      COALESCE("t1"."附带审查处理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."附带审查处理期限到期日" IS NOT NULL
      )
      AND "t1"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."附带审查处理期限止日" IS NULL
        )
        OR (
          "t1"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."恢复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."附带审查处理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."附带审查处理期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."附带审查处理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."附带审查处理期限到期日" IS NOT NULL
        )
        AND "t0"."附带审查处理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."附带审查处理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."附带审查处理期限止日" IS NULL
          )
          OR (
            "t0"."附带审查处理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."恢复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.附带审查转送期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查转送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查转送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查转送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查转送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查转送期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查转送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查转送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查转送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查转送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查转送期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查转送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查转送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查转送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查转送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查转送期限算不出"
    )
    AND (
      (
        "t1"."附带审查转送期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."附带审查转送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查转送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查转送期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查转送期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查转送期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查转送期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查转送期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查转送期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查转送期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查转送期限算不出"
    )
    AND (
      COALESCE("t1"."附带审查转送期限" IN ('逾期'), FALSE)
      AND (
        "t1"."附带审查转送期限到期日" IS NOT NULL
      )
      AND "t1"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."附带审查转送期限止日" IS NULL
        )
        OR (
          "t1"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送附带审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."恢复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."附带审查转送期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."附带审查转送期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."附带审查转送期限" IN ('逾期'), FALSE)
        AND (
          "t0"."附带审查转送期限到期日" IS NOT NULL
        )
        AND "t0"."附带审查转送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."附带审查转送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."附带审查转送期限止日" IS NULL
          )
          OR (
            "t0"."附带审查转送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."转送附带审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."恢复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.附带审查答复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查答复期限算不出"
    )
    AND (
      (
        "t1"."附带审查答复期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."附带审查答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."附带审查答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."附带审查答复期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."附带审查答复期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."附带审查答复期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."附带审查答复期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."附带审查答复期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."附带审查答复期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."附带审查答复期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."附带审查答复期限算不出"
    )
    AND (
      COALESCE("t1"."附带审查答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."附带审查答复期限到期日" IS NOT NULL
      )
      AND "t1"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."附带审查答复期限止日" IS NULL
        )
        OR (
          "t1"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."答复附带审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."附带审查答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."附带审查答复期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."附带审查答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."附带审查答复期限到期日" IS NOT NULL
        )
        AND "t0"."附带审查答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."附带审查答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."附带审查答复期限止日" IS NULL
          )
          OR (
            "t0"."附带审查答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."答复附带审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.本机关重新作出期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关重新作出期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关重新作出期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关重新作出期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关重新作出期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关重新作出期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关重新作出期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关重新作出期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关重新作出期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关重新作出期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关重新作出期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关重新作出期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关重新作出期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关重新作出期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关重新作出期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关重新作出期限算不出"
    )
    AND (
      (
        "t1"."本机关重新作出期限止日" IS NOT NULL
      )
      AND (
        "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."本机关重新作出期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关重新作出期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关重新作出期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关重新作出期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关重新作出期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关重新作出期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关重新作出期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关重新作出期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关重新作出期限算不出"
    )
    AND (
      COALESCE("t1"."本机关重新作出期限" IN ('逾期'), FALSE)
      AND (
        "t1"."本机关重新作出期限到期日" IS NOT NULL
      )
      AND "t1"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."本机关重新作出期限止日" IS NULL
        )
        OR (
          "t1"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."重新作出日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关重新作出期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."本机关重新作出期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."本机关重新作出期限" IN ('逾期'), FALSE)
        AND (
          "t0"."本机关重新作出期限到期日" IS NOT NULL
        )
        AND "t0"."本机关重新作出期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."本机关重新作出期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."本机关重新作出期限止日" IS NULL
          )
          OR (
            "t0"."本机关重新作出期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."重新作出日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政复议.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政复议.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已自行纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入视为放弃日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已自行纠正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入视为放弃日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.本期转出件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已转送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已移送上级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已转送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已移送上级日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政复议.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
