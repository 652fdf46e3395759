-- 法律咨询.咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.咨询人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."咨询人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询人次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."咨询人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.法援机构咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."提供单位" IS NOT DISTINCT FROM '法律援助机构'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."提供单位" IS NOT DISTINCT FROM '法律援助机构'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.现场咨询人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '现场活动'
    AND (
      "t1"."咨询人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询人次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '现场活动'
      AND (
        "t1"."咨询人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.热线咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.热线平均通话分钟
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
    AND (
      "t1"."来电时间" IS NOT NULL
    )
    AND (
      "t1"."挂机时间" IS NOT NULL
    )) AS "记录数",
  AVG(
    CAST(EXTRACT(EPOCH FROM (
      "t1"."挂机时间" - "t1"."来电时间"
    )) AS DOUBLE PRECISION) / 60
  ) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
    AND (
      "t1"."来电时间" IS NOT NULL
    )
    AND (
      "t1"."挂机时间" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（窗口来访）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '窗口来访'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '窗口来访'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（来信）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '来信'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '来信'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（12348热线）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（值班电话）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '值班电话'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '值班电话'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（网络）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '网络'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '网络'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（现场活动）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '现场活动'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '现场活动'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（村（社区）上门）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '村（社区）上门'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '村（社区）上门'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分渠道咨询件次（微信群）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '微信群'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '微信群'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（婚姻家庭）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '婚姻家庭'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '婚姻家庭'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（赡养抚养继承）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '赡养抚养继承'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '赡养抚养继承'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（劳动争议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '劳动争议'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '劳动争议'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（工伤）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '工伤'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '工伤'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（社会保险）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '社会保险'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '社会保险'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（土地房屋）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '土地房屋'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '土地房屋'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（损害赔偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '损害赔偿'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '损害赔偿'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（交通事故）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '交通事故'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '交通事故'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（医疗纠纷）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '医疗纠纷'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '医疗纠纷'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（合同债务）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '合同债务'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '合同债务'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（民间借贷）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '民间借贷'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '民间借贷'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（消费）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '消费'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '消费'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（行政争议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '行政争议'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '行政争议'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（刑事）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '刑事'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '刑事'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.分类别咨询件次（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询类别" IS NOT DISTINCT FROM '其他'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询类别" IS NOT DISTINCT FROM '其他'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.预约法律援助次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."预约法律援助" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.转法律援助次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."援助件" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_legal_consultation" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
